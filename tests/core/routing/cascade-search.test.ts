import { describe, expect, it } from 'vitest';
import type { Rung } from '#src/core/routing/cascade.ts';
import {
  bestWithin,
  cascades,
  cheapestAsGood,
  everyCascade,
  frontier,
  mixedRight,
} from '#src/core/routing/cascade-search.ts';

const rung = (cost: number, right: readonly boolean[], confidence: readonly number[]): Rung => ({
  cost,
  gatedCost: cost,
  right,
  confidence,
});
/** The small rung knows when it is right. */
const honest = [
  rung(1, [true, true, false, false], [0.9, 0.9, 0.2, 0.2]),
  rung(10, [true, true, true, true], [0.9, 0.9, 0.9, 0.9]),
];

describe('the search for a cascade', () => {
  it('tries every choice of rungs and gates of two rungs or more', () => {
    const three = [...honest, rung(20, [true, true, true, true], [1, 1, 1, 1])];
    expect(cascades(honest, [0.5, 0.99])).toHaveLength(2);
    // Ending at the second: 2; at the third: 3² − 1 with one or both of the lower rungs in.
    expect(cascades(three, [0.5, 0.99])).toHaveLength(2 + 8);
  });

  it('leaves a rung out or puts a gate before it, and keeps everything at the last', () => {
    expect([...everyCascade(3, [0.5])]).toEqual([
      [0.5, 0, null],
      [null, 0.5, 0],
      [0.5, null, 0],
      [0.5, 0.5, 0],
    ]);
    expect([...everyCascade(1)]).toEqual([]);
  });

  it('finds that a small rung that knows when it errs is worth asking first', () => {
    const found = cheapestAsGood(cascades(honest), 1);
    expect(found).toMatchObject({ right: 1, cost: 6, answered: [0.5, 0.5] });
    expect(bestWithin(cascades(honest), 10)).toEqual(found);
    // None is as cheap: the cheapest there is, whose gate lets everything pass.
    expect(bestWithin(cascades(honest), 0.5).cost).toBe(1);
  });

  it('takes the most often right where none is as good as asked', () => {
    const never = [rung(1, [false, false], [0.1, 0.1]), rung(2, [true, false], [0.9, 0.9])];
    expect(cheapestAsGood(cascades(never), 1).right).toBe(0.5);
  });

  it('keeps on the curve only what nothing cheaper is as right as', () => {
    const points = [
      { cost: 3, right: 0.9 },
      { cost: 1, right: 0.5 },
      { cost: 2, right: 0.4 },
      { cost: 4, right: 0.9 },
    ];
    expect(frontier(points)).toEqual([
      { cost: 1, right: 0.5 },
      { cost: 3, right: 0.9 },
    ]);
  });

  it('mixes two single rungs along a straight line', () => {
    const singles = [
      { cost: 1, right: 0.5 },
      { cost: 3, right: 0.9 },
    ];
    expect(mixedRight(singles, 2)).toBeCloseTo(0.7, 12);
    expect(mixedRight(singles, 5)).toBe(0.9);
    expect(mixedRight(singles, 0.5)).toBeNaN();
  });
});
