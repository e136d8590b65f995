import { describe, expect, it } from 'vitest';
import {
  answerFlop,
  attendedPairs,
  positionsComputed,
  uncachedWorkRatio,
  type WorkShape,
} from '#src/core/cache-work.ts';

const tutor: WorkShape = {
  layerParameters: 368_640,
  headParameters: 116_544,
  layers: 1,
  dModel: 192,
};

describe('what a cache spares', () => {
  it('counts positions pass by pass', () => {
    for (const cached of [true, false]) {
      let [positions, pairs] = [0, 0];
      for (let pass = 0; pass < 5; pass++) {
        const length = 4 + pass;
        const fresh = cached && pass > 0 ? 1 : length;
        positions += fresh;
        for (let at = length - fresh + 1; at <= length; at++) pairs += at;
      }
      const decoding = { prompt: 4, answer: 5, cached };
      expect([positionsComputed(decoding), attendedPairs(decoding)]).toEqual([positions, pairs]);
    }
  });

  it('is nothing where one token is written', () => {
    expect(uncachedWorkRatio({ prompt: 12, answer: 1 }, tutor)).toBe(1);
  });

  it('counts an answer of the tutor by hand', () => {
    // Two passes: over 3 positions and over 4, or over 1 with a cache; 6 + 10 pairs, or 6 + 4.
    const head = 2 * 2 * 116_544;
    expect(answerFlop({ prompt: 3, answer: 2, cached: false }, tutor)).toBe(
      2 * 368_640 * 7 + 4 * 192 * 16 + head,
    );
    expect(answerFlop({ prompt: 3, answer: 2, cached: true }, tutor)).toBe(
      2 * 368_640 * 4 + 4 * 192 * 10 + head,
    );
  });

  it('grows with the answer: by half its length, by a third where attention is all the work', () => {
    const ratio = (answer: number, shape = tutor) =>
      uncachedWorkRatio({ prompt: 10, answer }, shape);
    expect(ratio(16)).toBeGreaterThan(ratio(8));
    const [matrices, attention] = [
      { layerParameters: 1, headParameters: 0, layers: 0, dModel: 1 },
      { layerParameters: 0, headParameters: 0, layers: 1, dModel: 1 },
    ];
    expect([ratio(1e4, matrices) / 1e4, ratio(1e4, attention) / 1e4]).toBeAllclose([1 / 2, 1 / 3], {
      rtol: 0.01,
      because: 'the prompt and the ends of the sums are small against the answer',
    });
  });
});
