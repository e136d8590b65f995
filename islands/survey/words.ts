// The survey's words in each language.
import type { Locale } from '#src/book/locales.ts';
import type { SurveyWords } from './survey-words.ts';
import { wordsEn } from './words-en.ts';
import { wordsEs } from './words-es.ts';

/** What the page shows before anything is answered, in every language. */
export const surveyWords: Readonly<Record<Locale, SurveyWords>> = { en: wordsEn, es: wordsEs };
