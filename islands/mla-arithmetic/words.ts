// The derivation's words in each language.
import type { Locale } from '#src/book/locales.ts';
import type { mlaDerivation } from '#src/worksheet/derivations/mla.ts';
import type { DerivationWords } from './step-words.ts';
import { wordsEn } from './words-en.ts';
import { wordsEs } from './words-es.ts';

/** Cases, steps, hints and wrong turns in every language. */
export const derivationWords: Readonly<Record<Locale, DerivationWords<typeof mlaDerivation>>> = {
  en: wordsEn,
  es: wordsEs,
};
