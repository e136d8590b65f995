// Numbers as a reader of each language writes them: Intl decides on signs and spaces, the unit on the rest.
import { type Unit, units } from '#src/core/units.ts';
import { type Locale, locales } from './locales.ts';
import { scaledUnit } from './scaled-unit.ts';
import { unitWords } from './unit-words.ts';

/** How many digits to print: so many after the sign, or at most so many that count. */
export interface DigitOptions {
  readonly fractionDigits?: number;
  readonly significantDigits?: number;
}

/** How many significant digits a quantity gets at most; whole numbers keep all of theirs by default. */
export interface QuantityOptions {
  readonly digits?: number;
}

/** How an interval's ends are written: their significant digits, or so many decimals. */
export interface IntervalOptions extends QuantityOptions {
  readonly fractionDigits?: number;
}

/** Below it nobody counts the noughts. */
const TINY = 1e-4;
const noBreakSpace = '\u00a0';
// What Intl makes takes longer to make than to use: each is made once.
const formatters = new Map<string, Intl.NumberFormat>();
const pluralRules = new Map<Locale, Intl.PluralRules>();
const percentSigns = new Map<Locale, string>();

function formatter(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.NumberFormat(locales[locale].tag, options);
  formatters.set(key, known);
  return known;
}

function written(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  if (Number.isNaN(value)) return '—';
  return formatter(locale, options).format(value).replace('-', '−');
}

/**
 * A bare number, e.g. `1,234.5` and `1234,5`; at most three significant digits unless told, whole numbers in full.
 * Below a ten-thousandth as a power of ten: `4.44 × 10⁻¹³`.
 */
export function formatNumber(
  value: number,
  locale: Locale,
  { fractionDigits, significantDigits }: DigitOptions = {},
): string {
  if (fractionDigits !== undefined)
    return written(value, locale, {
      minimumFractionDigits: fractionDigits,
      maximumFractionDigits: fractionDigits,
    });
  if (significantDigits === undefined && Number.isInteger(value)) return written(value, locale, {});
  const options = { maximumSignificantDigits: significantDigits ?? 3 };
  return Math.abs(value) < TINY && value !== 0
    ? asPower(value, locale, options)
    : written(value, locale, options);
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function asPower(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  const digits = (options.maximumSignificantDigits ?? 3) - 1;
  const [mantissa, exponent = ''] = value.toExponential(digits).split('e-');
  const raised = [...exponent].map((digit) => superscripts[Number(digit)]).join('');
  const power = `${noBreakSpace}×${noBreakSpace}10⁻${raised}`;
  return written(Number(mantissa), locale, options) + power;
}

/** A share of one as percent, e.g. 0.125 as `12.5%` and `12,5 %`. */
export function formatPercent(share: number, locale: Locale, options: DigitOptions = {}): string {
  return formatQuantity(share * 100, 'percent', locale, options);
}

/**
 * A number with its unit, e.g. 0.0123 seconds as `12.3 ms`: seconds, bytes and FLOP in their base unit get
 * the prefix that leaves one to three digits before the sign; any other unit is printed as given.
 */
export function formatQuantity(
  value: number,
  unit: Unit,
  locale: Locale,
  { digits, ...options }: QuantityOptions & DigitOptions = {},
): string {
  const scaled = scaledUnit(value, unit, digits ?? options.significantDigits ?? 3);
  const numberOptions = digits === undefined ? options : { significantDigits: digits };
  const number = formatNumber(scaled.value, locale, numberOptions);
  return withUnit(number, scaled.value, scaled.unit, locale);
}

/**
 * An interval with its unit once, e.g. `1.20–3.45 ms`; both ends get as many decimals as tell them apart, or as told.
 * Where no end reaches a ten-thousandth, each is written as `formatNumber` does: `2.2 × 10⁻¹⁶ to 4.4 × 10⁻¹⁶`.
 */
export function formatInterval(
  low: number,
  high: number,
  unit: Unit,
  locale: Locale,
  { digits = 3, fractionDigits: told }: IntervalOptions = {},
): string {
  const larger = Math.max(Math.abs(low), Math.abs(high));
  const scaled = scaledUnit(larger, unit, digits);
  const factor = larger === 0 ? 1 : scaled.value / larger;
  if (told === undefined && larger > 0 && Math.abs(scaled.value) < TINY) {
    const [from, to] = [low, high].map((end) => formatNumber(end * factor, locale));
    return withUnit(rangeInWords[locale](from ?? '', to ?? ''), scaled.value, scaled.unit, locale);
  }
  const whole = Number.isInteger(low * factor) && Number.isInteger(high * factor);
  const usual = told ?? (whole ? 0 : decimals(scaled.value, digits));
  const ends = (fractionDigits: number) =>
    [low, high].map((end) => formatNumber(end * factor, locale, { fractionDigits }));
  // A narrow interval near a round number would print as one point: it gets the decimals that show its ends.
  const apart = [0, 1, 2].find((more) => new Set(ends(usual + more)).size > 1) ?? 0;
  const [from, to] = ends(told === undefined && low !== high ? usual + apart : usual);
  const range = low < 0 ? rangeInWords[locale](from ?? '', to ?? '') : `${from}–${to}`;
  return withUnit(range, scaled.value, scaled.unit, locale);
}

/** A mark on an axis: its unit where it is a symbol, and a short number, e.g. `20 M`, where the axis names it in words. */
export function formatMark(value: number, unit: Unit, locale: Locale): string {
  if (unitWords[locale][unit] === undefined)
    return formatQuantity(value, unit, locale, { digits: 2 });
  return written(value, locale, { notation: 'compact', maximumSignificantDigits: 3 });
}

/** What follows a number in this unit, e.g. `B/token`, `tokens`, `%`; empty where the number stands alone. */
export function formatUnit(unit: Unit, locale: Locale): string {
  return withUnit('', 2, unit, locale).trim();
}

/** A day given as YYYY-MM-DD, written out in the page's language. */
export function formatDate(day: string, locale: Locale): string {
  const date = new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' });
  return date.format(new Date(day));
}

// A dash between signed numbers reads as a minus.
const rangeInWords = {
  en: (from, to) => `${from} to ${to}`,
  es: (from, to) => `${from} a ${to}`,
} as const satisfies Record<Locale, (from: string, to: string) => string>;

/** Decimals that show `digits` significant digits of a value, at most twelve. */
function decimals(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  return Math.min(12, Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value)))));
}

function withUnit(number: string, value: number, unit: Unit, locale: Locale): string {
  const words = unitWords[locale][unit];
  if (words !== undefined) {
    const rules = pluralRules.get(locale) ?? new Intl.PluralRules(locales[locale].tag);
    pluralRules.set(locale, rules);
    const rule = rules.select(value);
    return `${number} ${rule === 'one' ? words.one : words.other}`;
  }
  if (unit === 'percent') return number + percentSign(locale);
  const { symbol } = units[unit];
  if (symbol === '' || symbol === '×') return number + symbol;
  return number + noBreakSpace + symbol;
}

/** The percent sign with the space that the language puts before it. */
function percentSign(locale: Locale): string {
  const known = percentSigns.get(locale);
  if (known !== undefined) return known;
  const parts = formatter(locale, { style: 'percent' }).formatToParts(1);
  const sign = parts
    .filter(({ type }) => type === 'literal' || type === 'percentSign')
    .map(({ value }) => value)
    .join('');
  percentSigns.set(locale, sign);
  return sign;
}
