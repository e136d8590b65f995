// Shares and differences of shares as the card prints them: percent with one decimal, and an interval.
import { formatInterval, formatNumber, formatPercent } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { proportionInterval } from '#src/measure/statistics/proportion-interval.ts';
import type { Counted } from './training-record.ts';

/** A share of one in percent, one decimal. */
export function shareText(share: number, locale: Locale): string {
  return formatPercent(share, locale, { fractionDigits: 1 });
}

/** An interval of shares in percent, one decimal at each end. */
export function shareInterval(low: number, high: number, locale: Locale): string {
  return formatInterval(low * 100, high * 100, 'percent', locale, {
    digits: oneDecimal(low, high),
  });
}

/** Right answers of so many, with Wilson's 95 % interval over prompts; undefined where none was asked. */
export function countedShare(
  { right, total }: Counted,
  locale: Locale,
): { readonly value: string; readonly interval: string } | undefined {
  if (total === 0) return undefined;
  const { value, low, high } = proportionInterval(right, total);
  return { value: shareText(value, locale), interval: shareInterval(low, high, locale) };
}

/** A difference of shares in percentage points, with its sign: "+1.2", "−0.4". */
export function pointsText(difference: number, locale: Locale): string {
  const points = formatNumber(difference * 100, locale, { fractionDigits: 1 });
  if (Number(Math.abs(difference * 100).toFixed(1)) === 0) return points.replace('−', '');
  return difference > 0 ? `+${points}` : points;
}

/** An interval of such differences, in percentage points. */
export function pointsInterval(low: number, high: number, locale: Locale): string {
  return formatInterval(low * 100, high * 100, 'ratio', locale, { digits: oneDecimal(low, high) });
}

/** Significant digits that leave one decimal to the larger end. */
function oneDecimal(low: number, high: number): number {
  const larger = Math.max(Math.abs(low), Math.abs(high)) * 100;
  return larger < 1 ? 1 : 2 + Math.floor(Math.log10(larger));
}
