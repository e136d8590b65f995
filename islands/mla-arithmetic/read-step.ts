// A number typed for a step: where a whole number is asked for, a sign before three digits separates thousands.
import type { Locale } from '#src/book/locales.ts';
import { type NumberInput, readNumber } from '../worksheet/number-input.ts';

/** Reads it; "34,560" is ambiguous for a ratio and plain for a count. */
export function readStep(text: string, locale: Locale, whole: boolean): NumberInput {
  return readNumber(whole ? text.replace(/(?<=\d)[.,](?=\d{3}(?!\d))/g, '') : text, locale);
}
