// An estimate in a cell: its interval where it has one, else its value.
import { formatInterval, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { Estimate } from '#src/measure/estimate.ts';

/** Such as "0.20" or "0.92–1.14"; counts have no interval. */
export function estimateText({ value, low, high, unit }: Estimate, locale: Locale): string {
  return low === high
    ? formatQuantity(value, unit, locale)
    : formatInterval(low, high, unit, locale);
}
