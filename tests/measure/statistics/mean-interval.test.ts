import { expect, test } from 'vitest';
import { meanInterval } from '#src/measure/statistics/mean-interval.ts';
import { seededRandom } from '#src/tutor/random.ts';

const values = Array.from({ length: 60 }, (_, i) => i % 3);

test('gives the mean, between bounds that the spread leaves it', () => {
  const { value, low, high, unit, n } = meanInterval(values, 'token');
  expect(value).toBe(1);
  expect(low).toBeLessThan(1);
  expect(high).toBeGreaterThan(1);
  // Two standard errors of 60 values whose variance is 2/3.
  expect(high - low).toBeCloseTo(4 * Math.sqrt(2 / 3 / 60), 1);
  expect({ unit, n }).toEqual({ unit: 'token', n: 60 });
});

test('draws alike every time, and from another stream where one is given', () => {
  expect(meanInterval(values, 'ratio')).toEqual(meanInterval(values, 'ratio'));
  let drawn = 0;
  const random = seededRandom(2);
  meanInterval(values, 'ratio', () => {
    drawn++;
    return random();
  });
  expect(drawn).toBeGreaterThan(0);
});
