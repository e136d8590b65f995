// What the survey says to each answer, in each language; the labs fetch it with their code.
import type { Locale } from '#src/book/locales.ts';
import { explanationsEn } from './explanations-en.ts';
import { explanationsEs } from './explanations-es.ts';
import type { SurveyExplanations } from './survey-words.ts';

/** Explanations in every language. */
export const surveyExplanations: Readonly<Record<Locale, SurveyExplanations>> = {
  en: explanationsEn,
  es: explanationsEs,
};
