import { expect, test } from 'vitest';
import { independentSum } from '#src/measure/statistics/independent-sum.ts';

const estimate = (value: number, below: number, above: number, n = 96) => ({
  value,
  low: value - below,
  high: value + above,
  level: 0.95,
  n,
});

test('adds values, and the squares of what lies on either side', () => {
  const sum = independentSum({ plus: [estimate(3, 0.3, 0.6), estimate(4, 0.4, 0.8, 30)] }, 'ratio');
  expect(sum).toMatchObject({ value: 7, level: 0.95, unit: 'ratio', n: 30 });
  expect(sum.low).toBeCloseTo(6.5, 12);
  expect(sum.high).toBeCloseTo(8, 12);
});

test('turns round the interval of what is taken away', () => {
  const rest = independentSum(
    { constant: 1, plus: [], minus: [estimate(0.8, 0.1, 0.02)] },
    'ratio',
  );
  expect(rest.value).toBeCloseTo(0.2, 12);
  expect(rest.low).toBeCloseTo(0.18, 12);
  expect(rest.high).toBeCloseTo(0.3, 12);
});

test('refuses a sum of nothing', () => {
  expect(() => independentSum({ plus: [] }, 'ratio')).toThrow(/give one or more/);
});
