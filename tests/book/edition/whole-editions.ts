// Editions of the built site in each language, for the tests that read whole chapters.
import { join } from 'node:path';
import { type Edition, type EditionChapter, editionOf } from '#src/book/edition/edition.ts';
import { type Locale, localeIds } from '#src/book/locales.ts';
import { type ChapterSlug, chapterSlugs } from '#src/book/outline.ts';
import { TEST_SITES } from '#src/cli/built-site.ts';
import { chapterPages } from '#src/cli/chapter-pages.ts';
import { ROOT } from '#src/cli/run-tool.ts';

/** What the tests print as imprint. */
const facts = { version: '1.0.0', date: '2026-01-02', licences: 'CC BY 4.0' };

/** An edition of the built site in each language; without slugs, of the whole book. */
export function builtEditions(
  slugs: readonly ChapterSlug[] = chapterSlugs,
): readonly (readonly [Locale, Edition])[] {
  const folder = join(ROOT, TEST_SITES.root.folder);
  return localeIds.map((locale) => [
    locale,
    editionOf(chapterPages(folder, locale), { locale, facts, slugs }),
  ]);
}

/** Every chapter of an edition. */
export function chaptersOf({ parts }: Edition): readonly EditionChapter[] {
  return parts.flatMap(({ chapters }) => chapters);
}
