// A judged condition as a cell of the table: what it came to, and by which interval.
import type { Locale } from '#src/book/locales.ts';
import type { ExitLine } from '#src/worksheet/exit.ts';
import { wordsIn } from '../kit/words.ts';
import { intervalText, quantityText } from '../worksheet/quantity-text.ts';
import { exitStrings, outcomeWords } from './strings.ts';

/** Below this a figure is the rounding of its own arithmetic. */
const roundingError = 1e-12;

/** The text of a line's result: an interval, or the number alone where it was counted. */
export function lineText({ outcome, interval }: ExitLine, locale: Locale): string {
  const word = outcomeWords[locale][outcome];
  if (interval === null) return word;
  const { low, high, unit } = interval;
  return wordsIn(exitStrings, locale)('figure', {
    outcome: word,
    interval:
      low === high
        ? quantityText(Math.abs(low) < roundingError ? 0 : low, unit, locale)
        : intervalText(low, high, unit, locale),
  });
}
