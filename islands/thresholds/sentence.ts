// Whether the requirement is met, in one sentence.
import { formatNumber, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { wordsIn } from '../kit/words.ts';
import { standing, type ThresholdRow } from './rows.ts';
import { thresholdsStrings } from './strings.ts';

/** Whose answer time is on the scale. */
export type Origin = 'recorded' | 'yours';

/** Whether the requirement is met, in one sentence; what to do where nothing was measured. */
export function standingSentence(
  rows: readonly ThresholdRow[],
  limit: number,
  origin: Origin,
  locale: Locale,
): string {
  const words = wordsIn(thresholdsStrings, locale);
  const p95 = rows.find(({ id }) => id === 'answer-p95');
  if (!p95) return words('none');
  const found = standing(p95, limit);
  return words(`${found.standing}.${origin}`, {
    time: formatQuantity(p95.seconds, 'second', locale, { digits: 3 }),
    limit: formatQuantity(limit, 'second', locale),
    factor: formatNumber(found.factor, locale, { significantDigits: 2 }),
  });
}
