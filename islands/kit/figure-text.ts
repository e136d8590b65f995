// A figure as a reader sees it: its number or range with the unit, its bound, its interval.
import { formatInterval, formatNumber, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { Figure } from './figure.ts';

/** What to print of a figure: the number with its unit, the bare number, or the value with its interval. */
export type Shown = 'value' | 'number' | 'interval';

/** The sign of a figure that is a bound or an approximation; empty for one that is neither. */
export function boundSign({ bound }: Figure): '' | '≤ ' | '≥ ' | '≈ ' {
  if (bound === undefined) return '';
  return ({ 'at-most': '≤ ', 'at-least': '≥ ', about: '≈ ' } as const)[bound];
}

/** The text of a figure in a language; a cited range prints its ends, a figure without a value a dash. */
export function figureText(figure: Figure, locale: Locale, shown: Shown = 'value'): string {
  const { value, low, high, level, unit, digits } = figure;
  const precision = digits === undefined ? {} : { digits };
  if (value === undefined)
    return formatInterval(low ?? Number.NaN, high ?? Number.NaN, unit, locale, precision);
  if (shown === 'number')
    return formatNumber(value, locale, digits === undefined ? {} : { significantDigits: digits });
  const text = formatQuantity(value, unit, locale, precision);
  if (shown === 'value' || low === undefined || high === undefined) return text;
  const share = formatQuantity((level ?? Number.NaN) * 100, 'percent', locale);
  return `${text} (${share}: ${formatInterval(low, high, unit, locale, precision)})`;
}

const placeholder = /\{([a-z0-9.-]+)\}/g;

/** A text whose `{key}` places are filled with the figures of those keys. */
export function withFigures(
  text: string,
  locale: Locale,
  figureOf: (key: string) => Figure,
): string {
  return text.replace(placeholder, (_, key: string) => figureText(figureOf(key), locale));
}

/** The keys that a text with `{key}` places stands on. */
export function figuresIn(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, key]) => key ?? '');
}
