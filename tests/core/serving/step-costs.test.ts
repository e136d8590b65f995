import { expect, it } from 'vitest';
import { costCurve, passSeconds } from '#src/core/serving/step-costs.ts';

const curve = costCurve([
  { tokens: 4, seconds: 3 },
  { tokens: 1, seconds: 1 },
  { tokens: 4, seconds: 5 },
  { tokens: 8, seconds: 2 },
]);

it('orders the points, takes the mean of those that read as many, and never falls', () => {
  expect(curve).toEqual([
    { tokens: 1, seconds: 1 },
    { tokens: 4, seconds: 4 },
    { tokens: 8, seconds: 4 },
  ]);
});

it('draws straight lines between points and goes on with the last slope', () => {
  expect(passSeconds(curve, 2)).toBe(2);
  expect(passSeconds(curve.slice(0, 2), 7)).toBe(7);
  expect(passSeconds(curve, 0)).toBe(1);
});

it('says what to do where nothing was measured', () => {
  expect(() => passSeconds([], 1)).toThrow('run serving-steps first');
});
