import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parseDownloads } from '#src/book/downloads.ts';
import { localeIds } from '#src/book/locales.ts';
import { fillDownloadsPages, filledPage } from '#src/site/publish/fill-downloads.ts';

const page =
  '<!doctype html><script>go()</script><book-downloads class="not-content" data-folder="/book/downloads/"><p>none</p></book-downloads><p>$& after</p>';
const { files } = parseDownloads(
  JSON.stringify({
    schema: 1,
    version: '1.3.0',
    commit: null,
    files: [
      {
        file: 'which-bottleneck-en-A4.pdf',
        kind: 'book',
        subject: null,
        locale: 'en',
        format: 'A4',
        bytes: 1_234_567,
        date: '2026-11-22',
        sha256: '0f'.repeat(32),
        pages: 600,
      },
    ],
  }),
);
const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

test('writes the table into its element and leaves every other byte as it was', () => {
  const filled = filledPage(page, files, 'en');
  expect(filled).toContain('href="/book/downloads/which-bottleneck-en-A4.pdf"');
  expect(filled).toContain('0f'.repeat(32));
  expect(filled).not.toContain('<p>none</p>');
  expect(filled.replace(/<book-downloads[\s\S]*<\/book-downloads>/, '')).toBe(
    page.replace(/<book-downloads[\s\S]*<\/book-downloads>/, ''),
  );
});

test('may be done again, and says so where the files are gone', () => {
  const once = filledPage(page, files, 'es');
  expect(filledPage(once, files, 'es')).toBe(once);
  expect(filledPage(once, [], 'es')).toContain('npm run book');
});

test('refuses a page without the place, naming it', () => {
  expect(() => filledPage('<p>no place</p>', files, 'es')).toThrow('es/downloads');
});

test('fills the page of every language, and names only those that changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'book-fill-'));
  made.push(folder);
  for (const locale of localeIds) {
    await mkdir(join(folder, locale, 'downloads'), { recursive: true });
    await writeFile(join(folder, locale, 'downloads', 'index.html'), page);
  }
  expect(await fillDownloadsPages(folder, { files })).toHaveLength(localeIds.length);
  expect(await fillDownloadsPages(folder, { files })).toEqual([]);
  const spanish = await readFile(join(folder, 'es', 'downloads', 'index.html'), 'utf8');
  expect(spanish).toContain('1,23&#160;MB');
});
