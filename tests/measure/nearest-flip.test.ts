import { describe, expect, it } from 'vitest';
import type { Estimate } from '#src/measure/estimate.ts';
import {
  keptAt,
  type Level,
  ladderRungs,
  nearestFlip,
  type Rung,
} from '#src/measure/nearest-flip.ts';

const rung = (size: number, value: number, halfWidth = 0.1): Rung => ({
  size,
  estimate: { value, low: value - halfWidth, high: value + halfWidth },
});
const atMost = (value: number): Level => ({ comparison: 'at-most', value });
const atLeast = (value: number): Level => ({ comparison: 'at-least', value });

describe('whether a level is kept', () => {
  it('is told by the whole interval, not by its middle', () => {
    const { estimate } = rung(1, 3.3);
    expect(keptAt(estimate, atMost(3.5))).toBe('yes');
    expect(keptAt(estimate, atMost(3.35))).toBe('cannot-tell');
    expect(keptAt(estimate, atMost(3.1))).toBe('no');
    expect(keptAt(estimate, atLeast(3.1))).toBe('yes');
    expect(keptAt(estimate, atLeast(3.25))).toBe('cannot-tell');
    expect(keptAt(estimate, atLeast(3.5))).toBe('no');
  });
});

describe('the nearest measured flip', () => {
  it('is the first rung at which the answer is certainly the other one', () => {
    const rungs = [rung(1, 5), rung(2, 4), rung(4, 3.4), rung(8, 3), rung(16, 2)];
    expect(nearestFlip(rungs, atMost(3.36))).toEqual({ kind: 'flip', from: 'no', after: 4, at: 8 });
  });

  it('is found in the other direction too', () => {
    const rungs = [rung(1, 1), rung(2, 2)];
    expect(nearestFlip(rungs, atMost(1.5))).toEqual({ kind: 'flip', from: 'yes', after: 1, at: 2 });
    expect(nearestFlip(rungs, atLeast(1.5))).toEqual({ kind: 'flip', from: 'no', after: 1, at: 2 });
  });

  it('does not depend on the order in which the rungs come', () => {
    const rungs = [rung(8, 3), rung(1, 5), rung(4, 4)];
    expect(nearestFlip(rungs, atMost(3.36))).toMatchObject({ after: 4, at: 8 });
  });

  it('is none where the last rung that would change the answer cannot tell', () => {
    const rungs = [rung(1, 5), rung(2, 4), rung(4, 3.4)];
    expect(nearestFlip(rungs, atMost(3.36))).toEqual({ kind: 'no-flip', from: 'no', upTo: 4 });
  });

  it('is not claimed where already the smallest size cannot tell', () => {
    expect(nearestFlip([rung(3, 1), rung(6, 9)], atMost(1.05))).toEqual({
      kind: 'cannot-tell',
      at: 3,
    });
  });

  it('is unmeasured where there is no rung', () => {
    expect(nearestFlip([], atMost(1))).toEqual({ kind: 'unmeasured' });
  });
});

describe('the rungs of a run', () => {
  it('are the estimates of one series by size, other keys left out', () => {
    const estimate = (value: number): Estimate => ({
      value,
      low: value,
      high: value,
      level: 0.95,
      unit: 'ratio',
      n: 30,
    });
    const summary = {
      'ratio.16.900': estimate(9),
      'ratio.1.900': estimate(3),
      'ratio.1.500': estimate(2),
      'pass.500': estimate(1),
      'reference-floor': estimate(0.01),
    };
    const sizes = (series: string) =>
      ladderRungs(summary, series).map(({ size, estimate: { value } }) => [size, value]);
    expect(sizes('ratio.1')).toEqual([
      [500, 2],
      [900, 3],
    ]);
    expect(sizes('pass')).toEqual([[500, 1]]);
    expect(sizes('ratio')).toEqual([]);
  });
});
