import { expect, it } from 'vitest';
import { proportionInterval } from '#src/measure/statistics/proportion-interval.ts';
import { shareDifference } from '#src/measure/statistics/share-difference.ts';

it('gives the interval of the worked example, 56 of 70 against 48 of 80', () => {
  // Newcombe (1998), Statistics in Medicine 17, 873–890, table II, row (a), method 10.
  const { value, low, high } = shareDifference(
    proportionInterval(56, 70),
    proportionInterval(48, 80),
  );
  expect(value).toBeCloseTo(0.2, 4);
  expect(low).toBeCloseTo(0.0524, 3);
  expect(high).toBeCloseTo(0.3339, 3);
});

it('is nothing, and uncertain, between a share and itself', () => {
  const share = proportionInterval(30, 60);
  const { value, low, high } = shareDifference(share, share);
  expect(value).toBe(0);
  expect(low).toBeCloseTo(-high, 12);
});
