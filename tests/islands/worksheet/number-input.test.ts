import { describe, expect, test } from 'vitest';
import { readNumber, writtenNumber } from '#islands/worksheet/number-input.ts';

const value = (text: string, locale: 'en' | 'es') => {
  const read = readNumber(text, locale);
  return read.ok ? read.value : read.problem;
};

describe('a typed number', () => {
  test('is read with the sign of either language', () => {
    for (const locale of ['en', 'es'] as const) {
      expect(value('0.5', locale)).toBe(0.5);
      expect(value('0,5', locale)).toBe(0.5);
      expect(value(' −2,25 ', locale)).toBe(-2.25);
      expect(value('100', locale)).toBe(100);
      expect(value('2e-3', locale)).toBe(0.002);
    }
  });

  test('keeps three decimals after the sign of its own language', () => {
    expect(value('1.125', 'en')).toBe(1.125);
    expect(value('1,125', 'es')).toBe(1.125);
  });

  test('keeps three decimals after a zero in either language', () => {
    expect(value('0,125', 'en')).toBe(0.125);
    expect(value('0.125', 'es')).toBe(0.125);
  });

  test('is not guessed where it could be a thousand or a fraction', () => {
    expect(value('1,500', 'en')).toBe('ambiguous');
    expect(value('1.500', 'es')).toBe('ambiguous');
  });

  test('may separate its thousands where that is plain', () => {
    expect(value('1,000,000', 'en')).toBe(1_000_000);
    expect(value('1.000.000', 'es')).toBe(1_000_000);
    expect(value('500 000', 'es')).toBe(500_000);
    expect(value('1,500.5', 'en')).toBe(1500.5);
    expect(value('1.500,5', 'es')).toBe(1500.5);
  });

  test('is refused where it is none', () => {
    for (const text of ['x', '1.2.3', '1,2,3', '--1', '1.5,5', '1 ms', '1e999', 'Infinity'])
      expect([text, value(text, 'en')]).toEqual([text, 'not-number']);
    expect(value('  ', 'es')).toBe('empty');
  });
});

test('a number written into an input is read back as itself in both languages', () => {
  for (const locale of ['en', 'es'] as const)
    for (const number of [0, 0.1, 1.125, 100, 123456.789, 25e6, 0.000125, -3.5])
      expect(value(writtenNumber(number, locale), locale)).toBe(number);
});
