import { describe, expect, it } from 'vitest';
import {
  answerFlop,
  bestOfN,
  chainSeconds,
  errorRatio,
  independentPassAtN,
  passAtN,
  samplesFor,
} from '#src/core/test-time-compute.ts';
import { seededRandom } from '#src/tutor/random.ts';

/** Mean over every way to take n of the samples. */
function overSubsets(
  samples: readonly boolean[],
  n: number,
  value: (taken: readonly boolean[]) => number,
): number {
  const values: number[] = [];
  const take = (from: number, taken: readonly boolean[]) => {
    if (taken.length === n) values.push(value(taken));
    else for (let i = from; i < samples.length; i++) take(i + 1, [...taken, samples[i]!]);
  };
  take(0, []);
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

const ranked = [false, true, true, false, true, false, false];

describe('pass@n', () => {
  it('is the share of subsets with a right sample in them', () => {
    for (const n of [1, 2, 3, 5, 7])
      expect([passAtN({ samples: 7, right: 3, n })]).toBeAllclose(
        [overSubsets(ranked, n, (taken) => Number(taken.includes(true)))],
        { atol: 1e-12, because: 'both are exact but for rounding' },
      );
  });

  it('is without bias: its mean over many samplings is 1 − (1 − p)ⁿ', () => {
    const random = seededRandom(4);
    const [p, samples, n, draws] = [0.2, 8, 4, 40_000];
    let sum = 0;
    let plugged = 0;
    for (let i = 0; i < draws; i++) {
      const right = Array.from({ length: samples }, () => random() < p).filter(Boolean).length;
      sum += passAtN({ samples, right, n });
      plugged += independentPassAtN(right / samples, n);
    }
    const expected = independentPassAtN(p, n);
    expect(Math.abs(sum / draws - expected)).toBeLessThan(0.005);
    // Putting the measured share into the formula is not: it comes out too low.
    expect(plugged / draws).toBeLessThan(expected - 0.02);
  });

  it('survives more samples than factorials do', () => {
    expect(passAtN({ samples: 1000, right: 1, n: 500 })).toBeCloseTo(0.5, 10);
  });

  it('refuses more than there are', () => {
    expect(() => passAtN({ samples: 4, right: 5, n: 1 })).toThrow('5 right of 4');
    expect(() => passAtN({ samples: 4, right: 1, n: 5 })).toThrow('5 of 4');
  });
});

describe('best of n', () => {
  it('is the share of subsets whose best-ranked sample is right', () => {
    for (const n of [1, 2, 3, 5, 7])
      expect([bestOfN(ranked, n)]).toBeAllclose(
        [overSubsets(ranked, n, ([best]) => Number(best))],
        {
          atol: 1e-12,
          because: 'both are exact but for rounding',
        },
      );
  });

  it('is pass@n where the score puts every right sample first, and never above it', () => {
    const sorted = ranked.toSorted((a, b) => Number(b) - Number(a));
    for (const n of [1, 2, 4, 7]) {
      const pass = passAtN({ samples: 7, right: 3, n });
      expect(bestOfN(sorted, n)).toBeCloseTo(pass, 12);
      expect(bestOfN(ranked, n)).toBeLessThanOrEqual(pass + 1e-12);
    }
  });
});

it('says how many independent samples a wanted share needs', () => {
  expect(samplesFor(0.5, 0.99)).toBe(7);
  expect(samplesFor(0.99, 0.9)).toBe(1);
  expect(samplesFor(0, 0.5)).toBe(Number.POSITIVE_INFINITY);
});

it('adds a chain’s tokens up, and shares the prompt among samples', () => {
  const cost = { firstTokenSeconds: 0.2, secondsPerToken: 0.02 };
  expect(chainSeconds({ ...cost, steps: 1000, answerTokens: 101 })).toBeCloseTo(22.2, 9);
  expect(chainSeconds({ ...cost, steps: 0, answerTokens: 1 })).toBe(0.2);
  expect(answerFlop({ parameters: 10, promptTokens: 5, writtenTokens: 3, samples: 4 })).toBe(340);
});

it('compares errors, not answers that are right', () => {
  expect(errorRatio(0.9, 0.95)).toBeCloseTo(0.5, 12);
});
