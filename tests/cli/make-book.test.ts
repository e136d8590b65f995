import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { parseDownloads } from '#src/book/downloads.ts';
import type { BookPlace, MadeFile } from '#src/cli/book-place.ts';
import { makeBook } from '#src/cli/make-book.ts';
import { smallEdition } from '#tests/book/print/small-edition.ts';

let folder: string;
const today = new Date('2026-11-22T10:00:00Z');

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'book-')), 'downloads');
  mkdirSync(folder);
  writeFileSync(join(folder, 'before.pdf'), 'before');
});

function place(stop = new AbortController()): BookPlace {
  const editions = new Map([['en', smallEdition()]] as const);
  // The makers of this test ask for no browser.
  return { editions, signal: stop.signal } as unknown as BookPlace;
}

const file: MadeFile = {
  file: 'a.pdf',
  kind: 'book',
  subject: null,
  locale: 'en',
  format: 'A4',
  pages: 2,
  content: new TextEncoder().encode('abc'),
};

test('lists what it wrote with its size, its day and its hash', async () => {
  await makeBook(place(), folder, {
    today,
    makers: [
      async function* () {
        yield file;
      },
    ],
  });
  const { files, version, commit } = parseDownloads(
    readFileSync(join(folder, 'downloads.json'), 'utf8'),
  );
  expect({ version, commit }).toEqual({ version: '1.0.0', commit: 'abc' });
  expect(files[0]).toMatchObject({ file: 'a.pdf', bytes: 3, date: '2026-11-22', pages: 2 });
  expect(files[0]?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'downloads.json']);
});

test('leaves the files of before alone when one cannot be made', async () => {
  const makers = [
    async function* () {
      yield file;
      throw new Error('no ink');
    },
  ];
  await expect(makeBook(place(), folder, { today, makers })).rejects.toThrow('no ink');
  expect(readdirSync(folder)).toEqual(['before.pdf']);
  expect(existsSync(`${folder}.making`)).toBe(false);
});

test('leaves them alone when it is stopped', async () => {
  const stop = new AbortController();
  const makers = [
    async function* () {
      stop.abort(new Error('stopped'));
      yield file;
    },
  ];
  await expect(makeBook(place(stop), folder, { today, makers })).rejects.toThrow('stopped');
  expect(readdirSync(folder)).toEqual(['before.pdf']);
});
