import { describe, expect, test } from 'vitest';
import { bootstrapInterval } from '#src/measure/statistics/bootstrap-interval.ts';
import { pairedRatio } from '#src/measure/statistics/paired-ratio.ts';
import { median } from '#src/measure/statistics/quantile.ts';
import { quantileInterval } from '#src/measure/statistics/quantile-interval.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { coverage } from './coverage.ts';
import { noise, settings, trueMedian } from './simulated-series.ts';

/** Rounds of a run; a share of 95 % over so many replications is known to ± 0.5 % (one deviation). */
const N = 96;
const REPLICATIONS = 2000;

describe.each(settings)('over $name samples', (setting) => {
  describe.each([0, 0.6])('with autocorrelation %f', (memory) => {
    test('holds the median in 95 ± 2 % of runs', () => {
      const share = coverage(trueMedian(setting), REPLICATIONS, (random) =>
        quantileInterval(setting.series(N, memory, random), { unit: 'ratio', random }),
      );
      expect(share).toBeGreaterThan(0.93);
      expect(share).toBeLessThan(0.97);
    });

    test('holds the median paired ratio in 95 ± 2 % of runs', () => {
      const share = coverage(1.25, REPLICATIONS, (random) => {
        // Series of one law: by symmetry the median of their ratio is the factor put in.
        const a = setting.series(N, memory, random);
        const b = setting.series(N, memory, random).map((seconds) => 1.25 * seconds);
        return pairedRatio(a, b, { random });
      });
      expect(share).toBeGreaterThan(0.93);
      expect(share).toBeLessThan(0.97);
    });
  });
});

test.each([15, 30, 48])('holds the median of %i independent samples in at least 93 %%', (n) => {
  for (const setting of settings) {
    const share = coverage(trueMedian(setting), 1000, (random) =>
      quantileInterval(setting.series(n, 0, random), { unit: 'ratio', random }),
    );
    expect(share, setting.name).toBeGreaterThan(0.93);
  }
});

test('keeps its level for a 95th percentile of independent samples', () => {
  const truth = 1.644_853_626_951;
  const share = coverage(truth, REPLICATIONS, (random) =>
    quantileInterval(noise(N, 0, random), { unit: 'second', p: 0.95, random }),
  );
  expect(share).toBeGreaterThan(0.93);
  expect(share).toBeLessThan(0.97);
});

test('beats percentiles of a circular block bootstrap, which miss too often under memory', () => {
  const [lognormal] = settings;
  const share = coverage(trueMedian(lognormal!), 300, (random) => {
    const series = lognormal!.series(N, 0.6, random);
    const resample = new Float64Array(N);
    return bootstrapInterval({
      n: N,
      statistic: (places) => {
        for (let i = 0; i < N; i++) resample[i] = series[places[i] ?? 0] ?? 0;
        return median(resample);
      },
      unit: 'ratio',
      random,
      resamples: 199,
      blockLength: 7,
    });
  });
  expect(share).toBeLessThan(0.92);
});

test('gives the same interval for the same samples', () => {
  const series = noise(N, 0.6, seededRandom(5));
  const once = quantileInterval(series, { unit: 'second' });
  expect(quantileInterval(series, { unit: 'second' })).toEqual(once);
});

test('is wider at a higher level', () => {
  for (const memory of [0, 0.6]) {
    const series = noise(N, memory, seededRandom(6));
    const at95 = quantileInterval(series, { unit: 'second' });
    const at99 = quantileInterval(series, { unit: 'second', level: 0.99 });
    expect(at99.low).toBeLessThan(at95.low);
    expect(at99.high).toBeGreaterThan(at95.high);
  }
});

test('widens an interval finer than the grain of its samples, and no other', () => {
  const coarse = Array.from({ length: 40 }, (_, i) => 50 + (i % 2));
  const fine = noise(40, 0, seededRandom(3)).map((z) => 50 + 10 * z);
  const width = (series: ArrayLike<number>, step: number) => {
    const { low, high } = quantileInterval(series, { unit: 'second', step });
    return high - low;
  };
  expect(width(coarse, 1)).toBe(width(coarse, 0) + 1);
  expect(width(fine, 1)).toBe(width(fine, 0));
});

test('gives a median the quartiles of its samples, and no other quantile', () => {
  const series = Array.from({ length: 41 }, (_, i) => (i * 17) % 41);
  expect(quantileInterval(series, { unit: 'second' })).toMatchObject({ q1: 10, q3: 30 });
  expect(quantileInterval(series, { unit: 'second', p: 0.95 })).not.toHaveProperty('q1');
});

test('refuses five samples', () => {
  expect(() => quantileInterval([1, 2, 3, 4, 5], { unit: 'second' })).toThrow(/5 samples/);
});

test('refuses pairs of unequal number and times that are not positive', () => {
  expect(() => pairedRatio([1, 2], [1])).toThrow(/2 and 1 samples/);
  expect(() => pairedRatio([1, 0], [1, 1])).toThrow(/pair 1/);
});
