import { expect, test } from 'vitest';
import { lag1Autocorrelation, normalScores } from '#src/measure/statistics/autocorrelation.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { noise } from './simulated-series.ts';

test('finds the autocorrelation put in, whatever the scale', () => {
  const series = noise(20_000, 0.6, seededRandom(1)).map(Math.exp);
  expect([lag1Autocorrelation(series).value]).toBeAllclose([0.6], {
    atol: 0.02,
    because: 'its standard error over 20 000 samples is 0.006',
  });
});

test('calls independent samples correlated in one of twenty series', () => {
  const random = seededRandom(2);
  const called = Array.from({ length: 2000 }, () => lag1Autocorrelation(noise(96, 0, random)));
  const share = called.filter(({ significant }) => significant).length / 2000;
  expect([share]).toBeAllclose([0.05], {
    atol: 0.02,
    because: 'the normal limit is a little high for 96 samples, and 2 000 series know 5 % to 0.5 %',
  });
});

test('notices an autocorrelation of 0.6 in nearly every run', () => {
  const random = seededRandom(3);
  const called = Array.from({ length: 500 }, () => lag1Autocorrelation(noise(96, 0.6, random)));
  expect(called.filter(({ significant }) => significant).length).toBeGreaterThan(495);
});

test('is not blinded by one late interrupt', () => {
  const series = noise(96, 0.6, seededRandom(4)).map(Math.exp);
  series[40] = 1e6;
  expect(lag1Autocorrelation(series).significant).toBe(true);
});

test('gives equal values equal scores', () => {
  const [a, b, c, d] = normalScores([7, 7, 1, 9]);
  expect(a).toBe(b);
  expect(c).toBeLessThan(a!);
  expect(d).toBeGreaterThan(a!);
});

test('finds no memory in a constant series', () => {
  expect(lag1Autocorrelation(new Array(50).fill(3))).toMatchObject({ significant: false });
});
