import { expect, test } from 'vitest';
import { noiseFloor, noiseFloorEstimate } from '#src/measure/statistics/noise-floor.ts';

test('takes the side on which an A/A ratio is more open', () => {
  expect(noiseFloor({ low: 0.99, high: 1.03 })).toBeCloseTo(0.03, 12);
  expect(noiseFloor({ low: 0.9, high: 1.03 })).toBeCloseTo(1 / 0.9 - 1, 12);
});

test('reports a floor no lower than the difference it saw', () => {
  const ratio = { value: 1.01, low: 0.99, high: 1.03, level: 0.95, unit: 'ratio', n: 96 } as const;
  const { value, low, high, ...rest } = noiseFloorEstimate({ ...ratio, q1: 1, q3: 1.02 });
  expect([value, low, high]).toBeAllclose([0.03, 0.01, 0.03], {
    atol: 1e-12,
    because: 'exact but for rounding',
  });
  // The quartiles of the ratios are none of the floor.
  expect(rest).not.toHaveProperty('q1');
});
