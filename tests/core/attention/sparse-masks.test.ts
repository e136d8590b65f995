// Masks of the same budget: what each sees, and how much of what causality allows.
import { describe, expect, it } from 'vitest';
import {
  causalPairs,
  fixedMask,
  fixedPatterns,
  type Mask,
  maskDensity,
  verticalSlashMask,
  windowReach,
} from '#src/core/attention/sparse-masks.ts';
import { seededRandom } from '#src/tutor/random.ts';

const n = 24;
const random = () => seededRandom(7);

function keysOf({ length, visible }: Mask, row: number): number[] {
  return [...visible.subarray(row * length, (row + 1) * length).entries()].flatMap(([j, one]) =>
    one ? [j] : [],
  );
}

describe('sparse masks', () => {
  it('let a late row see exactly its budget', () => {
    for (const pattern of fixedPatterns)
      for (const budget of [4, 8, 12])
        expect(keysOf(fixedMask(pattern, 48, budget, random()), 40)).toHaveLength(budget);
  });

  it('never look ahead and always at themselves', () => {
    for (const pattern of fixedPatterns)
      for (let i = 0; i < n; i++) {
        const keys = keysOf(fixedMask(pattern, n, 4, random()), i);
        expect(keys).toContain(i);
        expect(Math.max(...keys)).toBe(i);
      }
  });

  it('see what their names say', () => {
    expect(keysOf(fixedMask('local', n, 4, random()), 20)).toEqual([17, 18, 19, 20]);
    expect(keysOf(fixedMask('dilated', n, 4, random()), 20)).toEqual([14, 16, 18, 20]);
    expect(keysOf(fixedMask('a-shape', n, 4, random()), 20)).toEqual([0, 18, 19, 20]);
    const bigbird = keysOf(fixedMask('bigbird', n, 8, random()), 20);
    expect(bigbird).toEqual(expect.arrayContaining([0, 1, 17, 18, 19, 20]));
  });

  it('draw the same random keys from the same seed', () => {
    const [a, b, c] = [7, 7, 8].map((seed) => fixedMask('bigbird', n, 8, seededRandom(seed)));
    expect(a?.visible).toEqual(b?.visible);
    expect(a?.visible).not.toEqual(c?.visible);
  });

  it('follow the columns and slashes that attention weighs', () => {
    const shares = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      if (i >= 3) shares[i * n + 3] = 0.5;
      if (i >= 5) shares[i * n + i - 5] = 0.4;
    }
    expect(keysOf(verticalSlashMask(shares, n, 4), 20)).toEqual(
      expect.arrayContaining([3, 15, 20]),
    );
  });

  it('keep everything where the budget is the length', () => {
    expect(maskDensity(fixedMask('local', n, n, random()))).toBe(1);
    expect(maskDensity(causalPairs(n))).toBe(1);
    expect(maskDensity(fixedMask('local', n, 2, random()))).toBe((2 * n - 1) / ((n * (n + 1)) / 2));
  });

  it('reach so far through windows of several layers', () => {
    expect(windowReach({ window: 8, layers: 2 })).toBe(14);
  });

  it('refuse a budget that is no whole number from 2', () => {
    expect(() => fixedMask('local', n, 1, random())).toThrow(/budget of 1/);
    expect(() => verticalSlashMask(new Float64Array(n * n), n, 2.5)).toThrow(/2.5/);
  });
});
