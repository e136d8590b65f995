// The words of worksheets where those of every technique may be shown: when a page is built, in My work, in a class.
import type { Locale } from '#src/book/locales.ts';
import { type Wording, wordingOf } from './wording-of.ts';
import { wordsOfTechnique } from './words/techniques.ts';

/** Opens the words of worksheets in a language, for the ids of one definition, and of any other through `of`. */
export function wordingIn(locale: Locale, definition?: string): Wording {
  return wordingOf(locale, definition, wordsOfTechnique);
}
