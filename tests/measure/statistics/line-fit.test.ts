import { expect, test } from 'vitest';
import { lineFit } from '#src/measure/statistics/line-fit.ts';

test('goes through points that lie on a line, however their errors differ', () => {
  const line = lineFit([1, 10, 100].map((x) => ({ x, y: 5 + 2 * x, error: x })));
  expect(line.at0).toBeCloseTo(5, 9);
  expect(line.slope).toBeCloseTo(2, 9);
});

test('leans to the points whose errors are small', () => {
  const line = lineFit([
    { x: 0, y: 1, error: 0.01 },
    { x: 1, y: 2, error: 0.01 },
    { x: 2, y: 30, error: 100 },
  ]);
  expect(line.at0).toBeCloseTo(1, 3);
  expect(line.slope).toBeCloseTo(1, 3);
});

test('needs two places', () => {
  expect(() => lineFit([{ x: 3, y: 1, error: 1 }])).toThrow('1 points at one place');
});
