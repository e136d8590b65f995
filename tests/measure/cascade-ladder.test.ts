import { describe, expect, it } from 'vitest';
import {
  calibrationOf,
  markedAnswers,
  rightBehind,
  rightGained,
  rungsOf,
  separationOf,
  smallShare,
} from '#src/measure/cascade-ladder.ts';
import { meanRatio } from '#src/measure/mean-ratio.ts';

const answer = (tokens: number[], confidence: number) => ({
  tokens,
  confidence,
  firstConfidence: confidence,
});
const examples = [{ answer: [1, 2] }, { answer: [3, 2] }];
const small = markedAnswers(examples, [answer([1, 2], 0.9), answer([4, 2], 0.2)]);
const large = markedAnswers(examples, [answer([9, 2], 0.8), answer([3, 2], 0.8)]);

describe('a ladder on real prompts', () => {
  it('marks an answer right when every token is', () => {
    expect(small.right).toEqual([true, false]);
    expect(large.right).toEqual([false, true]);
  });

  it('is right behind its gates where each model is right on what it keeps', () => {
    const rungs = rungsOf([small, large], [1, 2]);
    expect(rightBehind(rungs, [0.5, 0])).toEqual([true, true]);
    expect(rightGained(large.right, rightBehind(rungs, [0.5, 0])).value).toBe(0.5);
    expect(smallShare(rungs, [0.5, 0]).value).toBe(0.5);
  });

  it('takes a gate for free unless its price is given', () => {
    expect(rungsOf([small, large], [1, 2]).map(({ gatedCost }) => gatedCost)).toEqual([1, 2]);
    expect(rungsOf([small, large], [1, 2], [1.5])[0]?.gatedCost).toBe(1.5);
  });

  it('finds a model calibrated and its signal separating where they are', () => {
    expect(calibrationOf(small).value).toBeCloseTo((0.1 + 0.2) / 2, 12);
    expect(separationOf(small.confidence, small.right).value).toBe(1);
    expect(separationOf(small.confidence, [true, true]).value).toBe(0.5);
  });

  it('compares times by their means, which the few long runs of a cascade move', () => {
    const before = { seconds: new Array(40).fill(2) };
    const after = { seconds: Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? 5 : 1)) };
    expect(meanRatio(before, after).value).toBe(1);
  });
});
