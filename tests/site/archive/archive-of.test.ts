import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import packageJson from '#package' with { type: 'json' };
import { archiveName, archiveOf } from '#src/site/archive/archive-of.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-of-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const page = '<head><meta charset="utf-8"></head><a href="/b/en/">';

const downloadsPage = `${page}<book-downloads data-folder="/b/downloads/"><p>none</p></book-downloads>`;

it('holds the site with relative addresses, its worker, and how to serve it in both languages', async () => {
  write({
    'index.html': `<html data-base="/b/">${page}`,
    'en/index.html': page,
    'en/downloads/index.html': downloadsPage,
    'es/downloads/index.html': downloadsPage,
    'downloads/book.pdf': '%PDF',
    'en/index.html.br': '',
    'robots.txt': '',
  });
  const files = unzipSync(await archiveOf(folder));
  expect(Object.keys(files).sort()).toEqual([
    'README.txt',
    '_headers',
    'en/downloads/index.html',
    'en/index.html',
    'es/downloads/index.html',
    'index.html',
    'offline.json',
    'sw.js',
  ]);
  const text = (path: string) => new TextDecoder().decode(files[path]);
  expect(text('en/index.html')).toContain('<a href="../en/">');
  expect(text('en/index.html')).toContain('Content-Security-Policy');
  expect(text('en/downloads/index.html')).toContain('You are reading the archive');
  expect(text('es/downloads/index.html')).toContain('Estás leyendo el archivo');
  expect(text('README.txt')).toContain(packageJson.version);
  expect(text('README.txt')).toMatch(/web server[\s\S]*servidor web/);
  expect(archiveName).toBe(`which-bottleneck-${packageJson.version}.zip`);
});

it('refuses a site built for the root of a host, and says how to build it', async () => {
  write({ 'index.html': '<html data-base="/">' });
  await expect(archiveOf(folder)).rejects.toThrow(/BOOK_BASE/);
});
