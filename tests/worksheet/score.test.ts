import { describe, expect, test } from 'vitest';
import { audit } from '#src/worksheet/audit.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import {
  bookScore,
  intervalScore,
  type PredictionScore,
  scorePredictions,
} from '#src/worksheet/score.ts';
import { answered, answers, world } from './sample-work.ts';

const scored = (predictions = answers.predictions) => {
  const worksheet = answered({ predictions });
  const { intervals } = audit(speculative, worksheet, world);
  return scorePredictions(speculative, currentAttempt(worksheet), intervals, { first: true });
};

describe('the interval score', () => {
  test('is the width when the value is inside', () => {
    expect(intervalScore({ low: 1, high: 3, value: 3, level: 0.8 })).toBe(2);
  });

  test('adds ten times the distance outside an 80 % interval, on either side', () => {
    const rtol = { rtol: 1e-12, because: 'the level leaves a rounding in 2/α' };
    expect([
      intervalScore({ low: 1, high: 3, value: 4, level: 0.8 }),
      intervalScore({ low: 1, high: 3, value: 0, level: 0.8 }),
    ]).toBeAllclose([12, 12], rtol);
  });

  test('is smallest on average for the interval that really holds 80 %', () => {
    // Uniform values on a grid of [0, 1]: the central 80 % interval is [0.1, 0.9].
    const values = Array.from({ length: 1000 }, (_, i) => (i + 0.5) / 1000);
    const average = (margin: number) =>
      values.reduce(
        (sum, value) => sum + intervalScore({ low: margin, high: 1 - margin, value, level: 0.8 }),
        0,
      ) / values.length;
    expect(average(0.1)).toBeLessThan(average(0.05));
    expect(average(0.1)).toBeLessThan(average(0.2));
  });

  test('refuses a level that is no probability', () => {
    expect(() => intervalScore({ low: 0, high: 1, value: 0, level: 80 })).toThrow(/80/);
  });
});

describe('predictions of an attempt', () => {
  test('are inside or outside by the measured value', () => {
    expect(Object.fromEntries(scored().map((s) => [s.quantity, s.inside]))).toEqual({
      acceptance: true,
      'verify-ratio': false,
      'time-ratio': true,
    });
  });

  test('have a width in factors where the quantity varies by factors', () => {
    const width = (quantity: string) => scored().find((s) => s.quantity === quantity)?.width;
    expect([width('verify-ratio') ?? 0, width('acceptance') ?? 0]).toBeAllclose(
      [Math.log(2), 0.3],
      { rtol: 1e-12, because: 'one logarithm, one difference' },
    );
  });

  test('are left out where nothing was measured or no logarithm exists', () => {
    const predictions = {
      'verify-ratio': { low: 0, high: 2, unit: 'ratio' as const },
      'decode-share': { low: 0, high: 1, unit: 'ratio' as const },
      constructor: { low: 0, high: 1, unit: 'ratio' as const },
    };
    expect(scored(predictions)).toEqual([]);
  });

  test('are converted from the unit they were given in', () => {
    const predictions = { acceptance: { low: 60, high: 90, unit: 'percent' as const } };
    expect(scored(predictions)[0]).toMatchObject({ inside: true });
  });
});

describe('the score of the book', () => {
  const one = (inside: boolean, first = true): PredictionScore => ({
    definition: 'speculative',
    quantity: 'acceptance',
    attempt: 'a1',
    first,
    low: 0,
    high: 2,
    measured: 1,
    unit: 'ratio',
    inside,
    width: 0.2,
    score: inside ? 0.2 : 1.2,
  });

  test('counts first attempts only', () => {
    expect(bookScore([one(true), one(true, false), one(false)])).toMatchObject({
      n: 2,
      inside: 1,
      coverage: 0.5,
    });
  });

  test('says how little a few predictions tell about coverage', () => {
    // Wilson (1927) for 8 of 10 at 95 %.
    const { coverageInterval } = bookScore([
      ...Array(8).fill(one(true)),
      ...Array(2).fill(one(false)),
    ]) ?? { coverageInterval: { low: 0, high: 0 } };
    expect([coverageInterval.low, coverageInterval.high]).toBeAllclose([0.4902, 0.9433], {
      atol: 5e-5,
      because: 'four printed digits',
    });
  });

  test('is absent without predictions', () => {
    expect(bookScore([])).toBeNull();
  });
});
