import { expect, test } from 'vitest';
import { bestRatio } from '#src/measure/best-ratio.ts';
import { pairedRatio } from '#src/measure/statistics/paired-ratio.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';

/** Rounds of a comparison whose true ratio is given, with noise. */
function comparison(ratio: number, rounds: number, random: () => number, noise: number) {
  const times = (mean: number) => ({
    seconds: [...normalNumbers(random, rounds, noise)].map((z) => mean * Math.exp(z)),
    step: 0,
  });
  return { ratio, a: times(1), b: times(ratio) };
}

test('finds the least of several ratios', () => {
  const random = seededRandom(1);
  const candidates = [1.3, 0.7, 1].map((ratio) => comparison(ratio, 48, random, 0.02));
  const { chosen, estimate } = bestRatio(candidates);
  expect(chosen.ratio).toBe(0.7);
  expect([estimate.value]).toBeAllclose([0.7], { rtol: 0.02, because: 'noise of 2 % a sample' });
  expect(estimate.n).toBe(24);
});

test('chooses on the first half and measures on the second', () => {
  const series = (early: number, late: number) => ({
    a: { seconds: Array(20).fill(1), step: 0 },
    b: { seconds: [...Array(10).fill(early), ...Array(10).fill(late)], step: 0 },
  });
  const { chosen, estimate } = bestRatio([series(1, 0.1), series(0.5, 2)]);
  expect(chosen.b.seconds[0]).toBe(0.5);
  expect(estimate.value).toBe(2);
});

test('covers the truth among eighteen equals, where the least interval does not', () => {
  const random = seededRandom(18);
  let covered = 0;
  let naive = 0;
  const times = 200;
  for (let time = 0; time < times; time++) {
    const equals = Array.from({ length: 18 }, () => comparison(1, 48, random, 0.1));
    const { estimate } = bestRatio(equals);
    if (estimate.low <= 1 && estimate.high >= 1) covered++;
    const all = equals.map(({ a, b }) => pairedRatio(a.seconds, b.seconds));
    const least = all.reduce((best, next) => (next.value < best.value ? next : best));
    if (least.high >= 1) naive++;
  }
  expect(covered / times).toBeGreaterThan(0.91);
  expect(naive / times).toBeLessThan(0.9);
});

test('asks for something to choose from', () => {
  expect(() => bestRatio([])).toThrow(/give one comparison/);
});
