import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { builtFiles } from '#src/site/offline/built-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
}

it('lists what pages need, and neither downloads nor what only hosts and machines read', () => {
  write('index.html', 'en/index.html', 'es/a/index.html', '_astro/_x.js', 'models/tutor.bin');
  write('_headers', 'robots.txt', 'sitemap-0.xml', 'en/llms-full.txt', 'en/404.html', 'sw.js');
  write('downloads/book.pdf', 'en/index.html.br', 'cards/en/index.png', '.nojekyll');
  expect(Object.keys(builtFiles(folder, '/').files).sort()).toEqual([
    '',
    '_astro/_x.js',
    'en/',
    'es/a/',
    'models/tutor.bin',
  ]);
});

it('names an edition by its files: the same ones alike, any other otherwise', () => {
  write('index.html', 'en/index.html');
  const { version } = builtFiles(folder, '/');
  expect(builtFiles(folder, '/').version).toBe(version);
  write('downloads/book.pdf');
  expect(builtFiles(folder, '/').version).toBe(version);
  write('en/a/index.html');
  expect(builtFiles(folder, '/').version).not.toBe(version);
});
