// The pages of the book as its sources name them, so that a page that was not built is missed.

import { type Locale, localeIds } from '#src/book/locales.ts';
import { chapterSlugs } from '#src/book/outline.ts';

/** A page: its language and its address below the site's root. */
export interface BookPage {
  readonly locale: Locale;
  readonly path: string;
}

/** Every chapter in every language. */
export const bookPages: readonly BookPage[] = localeIds.flatMap((locale) =>
  chapterSlugs.map((slug) => ({
    locale,
    path: slug === 'index' ? `${locale}/` : `${locale}/${slug}/`,
  })),
);
