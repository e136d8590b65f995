import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Download } from '#src/book/downloads.ts';
import { localeIds } from '#src/book/locales.ts';
import { downloadProblems, missingDownloads } from '#src/site/publish/check-downloads.ts';
import { fillDownloadsPages } from '#src/site/publish/fill-downloads.ts';

let folder = '';
let downloads: Download[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'book-check-'));
  mkdirSync(join(folder, 'downloads'));
  for (const locale of localeIds) {
    mkdirSync(join(folder, locale, 'downloads'), { recursive: true });
    const place = '<book-downloads data-folder="/downloads/"></book-downloads>';
    writeFileSync(join(folder, locale, 'downloads', 'index.html'), place);
  }
  downloads = localeIds.map((locale) => offered(`book-${locale}-A4.pdf`, locale));
  await fillDownloadsPages(folder, { files: downloads });
});
afterEach(() => rmSync(folder, { recursive: true }));

function offered(file: string, locale: (typeof localeIds)[number]): Download {
  const content = Buffer.alloc(5000, file);
  writeFileSync(join(folder, 'downloads', file), content);
  return {
    file,
    kind: 'book',
    subject: null,
    locale,
    format: 'A4',
    pages: 7,
    bytes: content.length,
    date: '2026-11-22',
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

test('finds nothing where every file is what the pages promise', async () => {
  writeFileSync(join(folder, 'downloads', 'downloads.json'), '{}');
  expect(await downloadProblems(folder, downloads)).toEqual([]);
});

describe('a broken promise is found:', () => {
  test.each([
    ['a file that is gone', (path: string) => rmSync(path), ['is offered and not there']],
    ['other bytes', (path: string) => writeFileSync(path, Buffer.alloc(5000)), ['another SHA-256']],
    [
      'another size',
      (path: string) => writeFileSync(path, 'short'),
      ['has 5 bytes, and 5000 are promised', 'another SHA-256'],
    ],
  ])('%s', async (_, breakIt, words) => {
    breakIt(join(folder, 'downloads', 'book-en-A4.pdf'));
    const problems = await downloadProblems(folder, downloads);
    expect(problems).toHaveLength(words.length);
    for (const [index, part] of words.entries()) expect(problems[index]).toContain(part);
  });

  test('a page that does not offer it, and a file that nobody offers', async () => {
    const page = join(folder, 'es', 'downloads', 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replaceAll('book-en-A4', 'x'));
    writeFileSync(join(folder, 'downloads', 'stray.pdf'), 'stray');
    expect(await downloadProblems(folder, downloads)).toEqual([
      'es/downloads does not offer book-en-A4.pdf with its SHA-256',
      'downloads/stray.pdf is there and not offered',
    ]);
  });

  test('a language without its files', () => {
    expect(missingDownloads(downloads.filter(({ locale }) => locale !== 'es'))).toContain(
      'there is no book in "es" to download; npm run book makes it',
    );
    expect(missingDownloads(downloads)).toHaveLength(6);
  });
});
