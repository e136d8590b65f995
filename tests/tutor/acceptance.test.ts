import { describe, expect, it } from 'vitest';
import { distribution, draw, judged, residual } from '#src/tutor/acceptance.ts';
import { normalNumbers, type Random, seededRandom } from '#src/tutor/random.ts';

const vocabulary = 12;
const someDistribution = (random: Random, temperature = 1) =>
  distribution(normalNumbers(random, vocabulary, 1.5), temperature);

describe('the acceptance rule', () => {
  it('leaves the target’s distribution: min(p, q) + residual = p, token by token', () => {
    const random = seededRandom(1);
    for (let round = 0; round < 200; round++) {
      const p = someDistribution(random);
      const q = someDistribution(random);
      const rest = residual(p, q);
      const accepted = p.map((_, token) => Math.min(p[token]!, q[token]!));
      expect(accepted.map((weight, token) => weight + rest[token]!)).toBeAllclose(p, {
        atol: 1e-15,
        because: 'two double-precision operations on numbers below 1',
      });
      const rejected = 1 - accepted.reduce((a, b) => a + b);
      expect(rest.reduce((a, b) => a + b)).toBeCloseTo(rejected, 12);
    }
  });

  it('accepts every proposal of a draft that equals the target, and adds a bonus', () => {
    const random = seededRandom(2);
    for (let round = 0; round < 100; round++) {
      const p = Array.from({ length: 4 }, () => someDistribution(random));
      const proposals = p.slice(0, 3).map((q) => draw(q, random));
      const { accepted, next } = judged(proposals, p.slice(0, 3), p, random);
      expect(accepted).toBe(3);
      expect(p[3]![next]).toBeGreaterThan(0);
    }
  });

  it('greedy: keeps agreement up to the first difference, then takes the target’s own token', () => {
    const hot = (token: number) =>
      Float64Array.from({ length: vocabulary }, (_, i) => Number(i === token));
    const random = seededRandom(3);
    const judge = (proposed: number[], target: number[]) =>
      judged(proposed, proposed.map(hot), target.map(hot), random);
    expect(judge([1, 2, 3], [1, 2, 3, 4])).toEqual({ accepted: 3, next: 4 });
    expect(judge([1, 2, 3], [1, 5, 3, 4])).toEqual({ accepted: 1, next: 5 });
    expect(judge([1, 2, 3], [6, 2, 3, 4])).toEqual({ accepted: 0, next: 6 });
    expect(judge([], [9])).toEqual({ accepted: 0, next: 9 });
  });

  it('never draws a token of weight 0, even where rounding leaves nothing over', () => {
    const weights = Float64Array.of(0, 0.3, 0, 0.7, 0);
    expect(draw(weights, () => 0)).toBe(1);
    expect(draw(weights, () => 1 - 2 ** -53)).toBe(3);
    const p = Float64Array.of(0.5, 0.5, 0);
    expect(residual(p, p)).toEqual(p);
  });

  it('turns logits into a softmax at a temperature, and into the first largest at 0', () => {
    expect(distribution(Float32Array.of(0, Math.log(4)), 2)).toBeAllclose([1 / 3, 2 / 3], {
      atol: 1e-7,
      because: 'log 4 is rounded to float32',
    });
    expect([...distribution(Float32Array.of(1, 3, 3), 0)]).toEqual([0, 1, 0]);
  });
});
