// A value or an interval of a worksheet's quantity as text: apart from the other words, so that a lab which shows a
// figure need not load them all.
import { formatInterval, formatNumber, formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { convert, type Unit, units } from '#src/core/units.ts';

/** A unit by itself, as after a number of many. */
export function unitName(unit: Unit, locale: Locale): string {
  return formatQuantity(0, unit, locale).replace(/^0/, '').trim();
}

/** A value in its unit; times in the unit that suits them. */
export function quantityText(value: number, unit: Unit, locale: Locale): string {
  if (unit === 'percent') return formatPercent(value / 100, locale);
  if (unit === 'ratio' || unit === 'count') return formatNumber(value, locale);
  if (units[unit].dimension === 'time')
    return formatQuantity(convert(value, unit, 'second'), 'second', locale, { digits: 3 });
  return formatQuantity(value, unit, locale, { significantDigits: 4 });
}

/** An interval in its unit, written likewise. */
export function intervalText(low: number, high: number, unit: Unit, locale: Locale): string {
  if (units[unit].dimension !== 'time') return formatInterval(low, high, unit, locale);
  const [from, to] = [low, high].map((end) => convert(end, unit, 'second'));
  return formatInterval(from ?? 0, to ?? 0, 'second', locale);
}
