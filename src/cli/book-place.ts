// What every printed file is made from: the editions of the built pages, one a language, and a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { Download, PaperFormat } from '#src/book/downloads.ts';
import { type Edition, editionOf } from '#src/book/edition/edition.ts';
import { speakFormulas } from '#src/book/edition/speak-formulas.ts';
import { type Locale, localeIds } from '#src/book/locales.ts';
import type { ChapterSlug } from '#src/book/outline.ts';
import { bookFacts } from './book-facts.ts';
import type { SiteTarget } from './built-site.ts';
import { ROOT } from './run-tool.ts';

/** What the makers of files are given. */
export interface BookPlace {
  readonly browser: Browser;
  readonly editions: ReadonlyMap<Locale, Edition>;
  readonly formats: readonly PaperFormat[];
  readonly short: boolean;
  /** The folder of the built site. */
  readonly site: string;
  readonly signal: AbortSignal;
  /** Says what was made or found, on a line of its own. */
  say(line: string): void;
}

/** A file to keep, before it is written. */
export interface MadeFile extends Omit<Download, 'bytes' | 'date' | 'sha256'> {
  readonly content: Uint8Array;
}

/** Makes files of one kind, one after the other. */
export type BookMaker = (place: BookPlace) => AsyncIterable<MadeFile>;

/** The edition of each language with the words of its formulas, from the pages of a built site. */
export async function builtEditions(
  target: SiteTarget,
  slugs: readonly ChapterSlug[],
  today = new Date(),
): Promise<ReadonlyMap<Locale, Edition>> {
  const address = { base: `${target.base}/`, ...(target.site !== '' && { origin: target.site }) };
  // The bibliography is made of the page of numbers, whether or not that is a chapter of the edition.
  const read = new Set<ChapterSlug>([...slugs, 'numbers']);
  const editions = new Map(
    localeIds.map((locale) => {
      const pages = new Map([...read].map((slug) => [slug, builtPage(target, locale, slug)]));
      return [
        locale,
        editionOf(pages, { locale, slugs, address, facts: bookFacts(locale, today) }),
      ];
    }),
  );
  for (const edition of editions.values()) await speakFormulas(edition);
  return editions;
}

function builtPage({ folder }: SiteTarget, locale: Locale, slug: ChapterSlug): string {
  const path = slug === 'index' ? [] : slug.split('/');
  return readFileSync(join(ROOT, folder, locale, ...path, 'index.html'), 'utf8');
}
