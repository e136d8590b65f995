import { expect, test } from 'vitest';
import { median, orderStatistic, quantile, quartiles } from '#src/measure/statistics/quantile.ts';

test('takes the middle value, or the mean of the middle two', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([5, 1, 3, 4])).toBe(3.5);
});

test('interpolates between order statistics', () => {
  // Ranks 1.4 and 4.8 of 1 2 4 8 16.
  expect([quantile([16, 1, 4, 2, 8], 0.1), quantile([16, 1, 4, 2, 8], 0.95)]).toBeAllclose(
    [1.4, 14.4],
    { atol: 1e-12, because: 'exact but for rounding' },
  );
  expect(quartiles([16, 1, 4, 2, 8])).toEqual({ q1: 2, median: 4, q3: 8 });
});

test('brings ranks outside the sample in', () => {
  expect(orderStatistic([1, 2, 3], 0.2)).toBe(1);
  expect(orderStatistic([1, 2, 3], 9)).toBe(3);
});

test('leaves the samples in the order in which they came', () => {
  const samples = [3, 1, 2];
  median(samples);
  expect(samples).toEqual([3, 1, 2]);
});

test('refuses an empty sample', () => {
  expect(() => median([])).toThrow(/empty sample/);
});
