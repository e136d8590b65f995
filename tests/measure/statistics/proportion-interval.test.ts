import { expect, test } from 'vitest';
import { proportionInterval } from '#src/measure/statistics/proportion-interval.ts';

test('ends where the score test would just refuse the share', () => {
  const { value, low, high, n } = proportionInterval(81, 263);
  expect(n).toBe(263);
  for (const end of [low, high])
    expect([Math.abs(value - end) / Math.sqrt((end * (1 - end)) / 263)]).toBeAllclose(
      [1.959963985],
      { atol: 1e-6, because: 'the interval is the score test turned round (Wilson 1927)' },
    );
});

test('ends at nought and one where all or none succeed', () => {
  expect(proportionInterval(0, 20).low).toBe(0);
  expect(proportionInterval(0, 20).high).toBeGreaterThan(0.1);
  expect(proportionInterval(20, 20).high).toBe(1);
});

test('refuses a share of nothing', () => {
  expect(() => proportionInterval(0, 0)).toThrow(/0 of 0/);
});
