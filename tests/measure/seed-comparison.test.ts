import { describe, expect, it } from 'vitest';
import { seedDifference, seedMean } from '#src/measure/seed-comparison.ts';
import { normalNumbers, seededRandom } from '#src/tutor/random.ts';

const rounding = { atol: 1e-3, because: 'the textbook prints three decimals' };

describe('a mean over seeds', () => {
  it('has Student’s interval', () => {
    // 2.776 · sqrt(2.5 / 5) around 3.
    const { value, low, high } = seedMean([1, 2, 3, 4, 5]);
    expect([value, low, high]).toBeAllclose([3, 1.037, 4.963], rounding);
  });

  it('has no interval with one seed', () => {
    expect(seedMean([0.7])).toMatchObject({ value: 0.7, low: Number.NaN, high: Number.NaN });
  });
});

describe('a difference over seeds', () => {
  it('covers the true difference in 95 of 100 experiments, with unequal spreads', () => {
    const random = seededRandom(7);
    let covered = 0;
    for (let i = 0; i < 4000; i++) {
      const a = normalNumbers(random, 5, 1);
      const b = normalNumbers(random, 5, 3);
      const { low, high } = seedDifference(
        [...a].map((x) => x + 1),
        [...b],
        { margin: 1 },
      );
      if (low <= 1 && 1 <= high) covered++;
    }
    expect(covered / 4000).toBeGreaterThan(0.935);
    expect(covered / 4000).toBeLessThan(0.97);
  });

  it('calls equivalent, at the margin itself, at most one in twenty', () => {
    const random = seededRandom(8);
    let called = 0;
    for (let i = 0; i < 4000; i++) {
      const a = [...normalNumbers(random, 5, 0.2)].map((x) => x + 1);
      if (seedDifference(a, [...normalNumbers(random, 5, 0.2)], { margin: 1 }).equivalent) called++;
    }
    expect(called / 4000).toBeLessThan(0.065);
  });

  it('can be small and real at once, and unclear where the seeds scatter', () => {
    const small = seedDifference([1.01, 1.011, 1.009], [1, 1.001, 0.999], { margin: 0.02 });
    expect(small).toMatchObject({ direction: 'higher', equivalent: true });
    const wide = seedDifference([1, 2, 3], [1, 2.5, 4], { margin: 0.02 });
    expect(wide).toMatchObject({ direction: 'unclear', equivalent: false });
  });

  it('knows seeds that agree to the last digit, and refuses a single one', () => {
    expect(seedDifference([1, 1], [1, 1], { margin: 0.1 })).toMatchObject({ value: 0, low: 0 });
    expect(() => seedDifference([1], [1, 2], { margin: 0.1 })).toThrow('1 and 2 seeds');
  });
});
