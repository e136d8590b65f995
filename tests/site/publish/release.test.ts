import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { releaseFiles, releaseHash, totalBytes } from '#src/site/publish/release.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-release-'));
  for (const path of ['sw.js', 'index.html', 'es/a.html.br', 'robots.txt', '_astro/a.1a2b3.js']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('lists a page after everything it asks for, and what keeps pages last', async () => {
  const paths = (await releaseFiles(folder)).map(({ path }) => path);
  expect(paths).toEqual(['_astro/a.1a2b3.js', 'robots.txt', 'es/a.html.br', 'index.html', 'sw.js']);
});

test('has another fingerprint as soon as one file differs', async () => {
  const before = await releaseFiles(folder);
  expect(releaseHash(await releaseFiles(folder))).toBe(releaseHash(before));
  writeFileSync(join(folder, 'robots.txt'), 'Robots.txt');
  const after = await releaseFiles(folder);
  expect(releaseHash(after)).not.toBe(releaseHash(before));
  expect(totalBytes(after)).toBe(totalBytes(before));
});
