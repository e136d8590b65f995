import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseDownloads } from '#src/book/downloads.ts';
import { listArchive } from '#src/cli/list-archive.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'book-list-'));
  writeFileSync(join(folder, 'book.zip'), 'abc');
});
afterEach(() => rmSync(folder, { recursive: true }));
const today = new Date(Date.UTC(2026, 10, 22));
const read = () => parseDownloads(readFileSync(join(folder, 'downloads.json'), 'utf8'));

test('lists the archive where nothing was listed, with the SHA-256 of its bytes', () => {
  listArchive(folder, 'book.zip', today);
  expect(read().files).toMatchObject([
    {
      file: 'book.zip',
      kind: 'archive',
      bytes: 3,
      date: '2026-11-22',
      // printf abc | sha256sum
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    },
  ]);
});

test('keeps what was listed, and replaces a former archive', () => {
  listArchive(folder, 'book.zip', today);
  const [archive] = read().files;
  const book = { ...archive, file: 'book.pdf', kind: 'book', locale: 'en', format: 'A4', pages: 3 };
  writeFileSync(
    join(folder, 'downloads.json'),
    JSON.stringify({ ...read(), files: [{ ...archive, file: 'old.zip' }, book] }),
  );
  listArchive(folder, 'book.zip', today);
  expect(read().files.map(({ file }) => file)).toEqual(['book.pdf', 'book.zip']);
});
