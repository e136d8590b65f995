import { describe, expect, test } from 'vitest';
import { allHold, holds } from '#src/worksheet/interval.ts';

const interval = { low: 1, value: 2, high: 3, unit: 'millisecond' } as const;
const limit = (comparison: 'at-least' | 'at-most', value: number) =>
  holds(interval, { comparison, value, unit: 'millisecond' });

describe('an interval against a threshold', () => {
  test('answers only when all of it lies on one side', () => {
    expect(['at-least', 'at-most'].map((c) => limit(c as 'at-least', 2))).toEqual([
      'cannot-tell',
      'cannot-tell',
    ]);
    expect([limit('at-least', 1), limit('at-least', 3.1)]).toEqual(['yes', 'no']);
    expect([limit('at-most', 3), limit('at-most', 0.9)]).toEqual(['yes', 'no']);
  });

  test('compares in one unit and refuses another dimension', () => {
    expect(holds(interval, { comparison: 'at-most', value: 0.003, unit: 'second' })).toBe('yes');
    expect(() => holds(interval, { comparison: 'at-most', value: 1, unit: 'byte' })).toThrow(
      /byte/,
    );
  });
});

describe('several conditions', () => {
  test('are refuted by one, left open by one, and cannot be told when there are none', () => {
    expect(allHold(['yes', 'cannot-tell', 'no'])).toBe('no');
    expect(allHold(['yes', 'cannot-tell'])).toBe('cannot-tell');
    expect(allHold([])).toBe('cannot-tell');
    expect(allHold(['yes', 'yes'])).toBe('yes');
  });
});
