// A judged condition as a cell of the table: what it came to, and by which interval.
import type { Locale } from '#src/book/locales.ts';
import type { ExitLine } from '#src/worksheet/exit.ts';
import { wordsIn } from '../kit/words.ts';
import { intervalText } from '../worksheet/quantity-text.ts';
import { exitStrings, outcomeWords } from './strings.ts';

/** The text of a line's result. */
export function lineText({ outcome, interval }: ExitLine, locale: Locale): string {
  const word = outcomeWords[locale][outcome];
  if (interval === null) return word;
  const { low, high, unit } = interval;
  return wordsIn(exitStrings, locale)('figure', {
    outcome: word,
    interval: intervalText(low, high, unit, locale),
  });
}
