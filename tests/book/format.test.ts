// src/book/format.ts: the same number as readers of English and of Spanish write it.
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatInterval,
  formatMark,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatUnit,
} from '#src/book/format.ts';
import { localeIds } from '#src/book/locales.ts';
import { scaledUnit } from '#src/book/scaled-unit.ts';
import { unitWords } from '#src/book/unit-words.ts';
import { type Unit, units } from '#src/core/units.ts';

/** Spaces that must not break, shown as `_`. */
const shown = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, '_');

describe('formatNumber', () => {
  it('uses the decimal sign of the language', () => {
    expect(formatNumber(2.5, 'en')).toBe('2.5');
    expect(formatNumber(2.5, 'es')).toBe('2,5');
  });

  it('keeps every digit of a whole number', () => {
    expect(formatNumber(491520, 'en')).toBe('491,520');
    expect(formatNumber(491520, 'es')).toBe('491.520');
  });

  it('fixes the decimals when asked', () => {
    expect(formatNumber(2, 'en', { fractionDigits: 2 })).toBe('2.00');
  });

  it('limits the digits that count', () => {
    expect(formatNumber(Math.PI, 'en', { significantDigits: 2 })).toBe('3.1');
  });

  it('writes what is very small as a power of ten', () => {
    expect(shown(formatNumber(4.44e-13, 'es'))).toBe('4,44_×_10⁻¹³');
    expect(shown(formatNumber(-1e-5, 'en'))).toBe('−1_×_10⁻⁵');
    expect(shown(formatNumber(9.9999e-8, 'en', { significantDigits: 2 }))).toBe('1_×_10⁻⁷');
    expect(formatNumber(1e-4, 'en')).toBe('0.0001');
    expect(formatNumber(0, 'en')).toBe('0');
  });

  it('writes a true minus sign', () => {
    expect(formatNumber(-0.5, 'es')).toBe('−0,5');
  });

  it('prints a dash for what is no number', () => {
    expect(formatNumber(Number.NaN, 'en')).toBe('—');
  });
});

describe('formatPercent', () => {
  it('takes a share of one and spaces the sign as the language does', () => {
    expect(formatPercent(0.125, 'en')).toBe('12.5%');
    expect(shown(formatPercent(0.125, 'es'))).toBe('12,5_%');
  });
});

describe('formatQuantity', () => {
  it.each([
    [3.2e-9, '3.2_ns'],
    [4.5e-5, '45_µs'],
    [0.0123, '12.3_ms'],
    [0.99996, '1_s'],
    [90, '90_s'],
    [0, '0_s'],
  ])('gives %d seconds the prefix that fits: %s', (value, text) => {
    expect(shown(formatQuantity(value, 'second', 'en'))).toBe(text);
  });

  it('gives bytes their prefix', () => {
    expect(shown(formatQuantity(14_240_000, 'byte', 'es'))).toBe('14,2_MB');
  });

  it('keeps a unit that has its prefix already', () => {
    expect(shown(formatQuantity(1500, 'millisecond', 'en'))).toBe('1,500_ms');
  });

  it('sets a factor against its sign', () => {
    expect(formatQuantity(2.75, 'times', 'es', { digits: 2 })).toBe('2,8×');
  });

  it('agrees with the number where the unit is a word', () => {
    expect(formatQuantity(1, 'token', 'es')).toBe('1 token');
    expect(formatQuantity(491520, 'parameter', 'es')).toBe('491.520 parámetros');
    expect(formatQuantity(70, 'billion-parameters', 'es')).toBe('70 mil millones de parámetros');
  });
});

describe('formatInterval', () => {
  it('names the unit once and gives both ends the same decimals', () => {
    expect(shown(formatInterval(0.0012, 0.00345, 'second', 'en'))).toBe('1.20–3.45_ms');
    expect(shown(formatInterval(10, 12.5, 'percent', 'es'))).toBe('10,0–12,5_%');
  });

  it('leaves whole ends whole', () => {
    expect(formatInterval(2, 3, 'times', 'en')).toBe('2–3×');
  });

  it('tells the ends of a narrow interval apart', () => {
    expect(formatInterval(0.9962, 1, 'ratio', 'en')).toBe('0.996–1.000');
    expect(shown(formatInterval(99.6, 100.2, 'percent', 'es'))).toBe('99,6–100,2_%');
    expect(formatInterval(2.5, 2.5, 'ratio', 'en')).toBe('2.50–2.50');
  });

  it('keeps the decimals it is told, where one end is nearly nothing', () => {
    const given = formatInterval(-23.5, -0.25, 'ratio', 'es', { fractionDigits: 1 });
    expect(given).toBe('−23,5 a −0,3');
  });

  it('writes ends that are next to nothing as powers, not as noughts', () => {
    const tiny = formatInterval(2.22e-16, 4.44e-16, 'ratio', 'en');
    expect(shown(tiny)).toBe('2.22_×_10⁻¹⁶ to 4.44_×_10⁻¹⁶');
    expect(shown(formatInterval(0, 4.44e-16, 'ratio', 'es'))).toBe('0 a 4,44_×_10⁻¹⁶');
    expect(formatInterval(0.00005, 0.0126, 'ratio', 'en')).toBe('0.0001–0.0126');
  });

  it('puts a word between signed numbers, where a dash would read as a minus', () => {
    expect(formatInterval(-0.5, 0.3, 'ratio', 'es', { digits: 1 })).toBe('−0,5 a 0,3');
  });
});

describe('formatDate', () => {
  it('writes a day out without moving it across time zones', () => {
    expect(formatDate('2026-11-21', 'es')).toBe('21 de noviembre de 2026');
  });
});

describe('formatMark', () => {
  it('leaves a unit that is a word to the axis, and shortens the number', () => {
    expect(formatMark(20_000_000, 'parameter', 'es')).toBe('20\u00a0M');
    expect(formatMark(20_000_000, 'parameter', 'en')).toBe('20M');
  });

  it('keeps a symbol', () => {
    expect(formatMark(1e8, 'byte', 'en')).toBe('100\u00a0MB');
  });
});

describe('formatUnit', () => {
  it('gives what follows a number: a word, a symbol, a sign, or nothing', () => {
    expect(formatUnit('million-parameters', 'es')).toBe('millones de parámetros');
    expect([formatUnit('flop-per-byte', 'en'), formatUnit('percent', 'es')]).toEqual([
      'FLOP/B',
      '%',
    ]);
    expect(formatUnit('count', 'en')).toBe('');
  });
});

describe('scaledUnit', () => {
  it('leaves a unit without prefixes as it is', () => {
    expect(scaledUnit(5000, 'token', 3)).toEqual({ value: 5000, unit: 'token' });
  });
});

describe('unitWords', () => {
  const wordy = (Object.keys(units) as Unit[]).filter((unit) =>
    /tokens$|words|requests|parameters|nat$/.test(units[unit].symbol),
  );

  it.each(localeIds)('has a word in "%s" for every unit that is one', (locale) => {
    expect(wordy.filter((unit) => unitWords[locale][unit] === undefined)).toEqual([]);
  });
});
