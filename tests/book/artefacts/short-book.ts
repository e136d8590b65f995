// The short edition that the check `book` prints, and the editions it was printed from.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Download, parseDownloads } from '#src/book/downloads.ts';
import type { Edition } from '#src/book/edition/edition.ts';
import type { Locale } from '#src/book/locales.ts';
import { builtEditions } from '#src/cli/book-place.ts';
import { bookRequest, SHORT_FOLDER } from '#src/cli/book-request.ts';
import { TEST_SITES } from '#src/cli/built-site.ts';

/** The files of the short edition. Throws, saying what to run, where there are none. */
export function shortFiles(): readonly Download[] {
  const list = join(SHORT_FOLDER, 'downloads.json');
  if (!existsSync(list)) throw new Error(`${list} is not there: npm test -- --only book`);
  return parseDownloads(readFileSync(list, 'utf8')).files;
}

/** The bytes of one of its files. */
export function shortBytes({ file }: Download): Uint8Array {
  return new Uint8Array(readFileSync(join(SHORT_FOLDER, file)));
}

/** The typeset book of a language. */
export function shortBook(locale: Locale): Download {
  return shortFiles().find((file) => file.kind === 'book' && file.locale === locale)!;
}

/** The editions by language, made anew from the built site. */
export function shortEditions(): Promise<ReadonlyMap<Locale, Edition>> {
  return builtEditions(TEST_SITES.root, bookRequest(['--short'], 'dist').slugs);
}
