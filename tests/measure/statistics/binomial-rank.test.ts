import { expect, test } from 'vitest';
import { lowerRank } from '#src/measure/statistics/binomial-rank.ts';

test('gives the ranks of the sign test', () => {
  // P(B ≤ 9 | 30, ½) = 0.0213870: the tenth of 30 is above the median exactly so often.
  expect([lowerRank(30, 0.5, 0.021386974)]).toBeAllclose([10], {
    atol: 1e-4,
    because: 'the tail is given to eight digits',
  });
  expect(lowerRank(30, 0.5, 0.025)).toBeGreaterThan(10);
  expect(lowerRank(30, 0.5, 0.025)).toBeLessThan(11);
});

test('stays on the least sample where few samples cannot tell', () => {
  expect(lowerRank(5, 0.5, 0.025)).toBe(1);
});

test('does not underflow for thousands of samples', () => {
  const rank = lowerRank(5000, 0.5, 0.025);
  expect([rank]).toBeAllclose([2500.5 - 1.96 * Math.sqrt(1250)], {
    atol: 0.5,
    because: 'the normal limit, with its continuity correction, is that close at n = 5 000',
  });
});
