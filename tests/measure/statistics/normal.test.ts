import { expect, test } from 'vitest';
import { normalQuantile } from '#src/measure/statistics/normal.ts';

test('gives the quantiles of the tables', () => {
  const quantiles = [0.5, 0.95, 0.975, 0.01, 1e-6].map(normalQuantile);
  expect(quantiles).toBeAllclose([0, 1.644853627, 1.959963985, -2.326347874, -4.753424309], {
    atol: 1e-8,
    because: 'the approximation states a relative error of 1.15e-9',
  });
});

test('refuses a probability of one', () => {
  expect(() => normalQuantile(1)).toThrow(/between 0 and 1/);
});
