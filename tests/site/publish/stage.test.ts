import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseDownloads } from '#src/book/downloads.ts';
import { downloadProblems } from '#src/site/publish/check-downloads.ts';
import { type Host, hosts } from '#src/site/publish/hosts.ts';
import { type Staged, stageSite } from '#src/site/publish/stage.ts';

const dist = resolve(process.env['BOOK_DIST'] ?? 'dist');
let root = '';
let built = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'book-stage-'));
  built = join(root, 'built');
  cpSync(dist, built, {
    recursive: true,
    filter: (path) => !/\.(safetensors|wasm|pdf|epub|zip)$/.test(path),
  });
  rmSync(join(built, 'downloads'), { recursive: true, force: true });
  mkdirSync(join(built, 'downloads'));
  const files = (['en', 'es'] as const).map((locale) =>
    file(`book-${locale}-A4.pdf`, locale, 5000),
  );
  const all = [...files, file('which-bottleneck-1.2.0.zip', null, 40_000)];
  writeFileSync(
    join(built, 'downloads', 'downloads.json'),
    JSON.stringify({ schema: 1, version: '1.2.0', commit: null, files: all }),
  );
});
afterAll(() => rmSync(root, { recursive: true }));

/** A file of so many bytes in the built site, as its manifest tells it. */
function file(name: string, locale: 'en' | 'es' | null, bytes: number) {
  const content = Buffer.alloc(bytes, name);
  writeFileSync(join(built, 'downloads', name), content);
  const paper = locale === null ? { format: null, pages: null } : { format: 'A4', pages: 7 };
  return {
    file: name,
    kind: locale === null ? 'archive' : 'book',
    subject: null,
    locale,
    ...paper,
    bytes,
    date: '2026-11-22',
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}
const stage = (host: Host, name: string): Promise<Staged> =>
  stageSite({ built, folder: join(root, name), host, base: '/', site: undefined });
const text = (name: string, path: string) => readFileSync(join(root, name, path), 'utf8');

test('offers on both pages what there is, and leaves the build as it was', async () => {
  const { downloads, refused } = await stage(hosts.folder, 'folder');
  expect([downloads.length, refused.length]).toEqual([3, 0]);
  for (const locale of ['en', 'es'])
    expect(text('folder', `${locale}/downloads/index.html`)).toContain('book-es-A4.pdf');
  expect(readFileSync(join(built, 'es/downloads/index.html'), 'utf8')).not.toContain('book-es-A4');
  expect(text('folder', 'es/llms-full.txt')).toContain('book-es-A4.pdf');
  expect(await downloadProblems(join(root, 'folder'), downloads)).toEqual([]);
});

test('neither holds nor offers a file that the host refuses, and says which', async () => {
  const { downloads, refused } = await stage({ ...hosts.cloudflare, largestFile: 30_000 }, 'small');
  expect(refused.map(({ file: name }) => name)).toEqual(['which-bottleneck-1.2.0.zip']);
  expect(existsSync(join(root, 'small/downloads/which-bottleneck-1.2.0.zip'))).toBe(false);
  expect(text('small', 'en/downloads/index.html')).not.toContain('.zip');
  expect(parseDownloads(text('small', 'downloads/downloads.json')).files).toEqual(downloads);
  expect(existsSync(join(root, 'small/_headers'))).toBe(true);
});

test('gives a host the files it needs, and none that it would serve as a page', async () => {
  await stage(hosts.pages, 'pages');
  expect(existsSync(join(root, 'pages/.nojekyll'))).toBe(true);
  expect(existsSync(join(root, 'pages/_headers'))).toBe(false);
});
