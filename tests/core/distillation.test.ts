// The arithmetic of soft targets, held to its limits.
import { describe, expect, it } from 'vitest';
import {
  offTargetShare,
  softGradientNorm,
  softTargetEntropy,
  softTargets,
  tailShare,
  temperatureOfTail,
} from '#src/core/distillation.ts';

const logits = [4, 2, 1, 0];
const because = 'double precision';

describe('soft targets', () => {
  it('sum to one, and at T = 1 are the softmax', () => {
    const sum = [4, 2, 1, 0].reduce((total, z) => total + Math.exp(z), 0);
    const expected = logits.map((z) => Math.exp(z) / sum);
    expect(softTargets({ logits, temperature: 1 })).toBeAllclose(expected, {
      rtol: 1e-12,
      because,
    });
  });

  it('are one token when cold and even when hot', () => {
    expect(softTargets({ logits, temperature: 1e-3 })).toBeAllclose([1, 0, 0, 0], {
      atol: 1e-12,
      because,
    });
    expect(softTargets({ logits, temperature: 1e6 })).toBeAllclose([0.25, 0.25, 0.25, 0.25], {
      atol: 1e-5,
      because: 'terms of 1/T are left out',
    });
    expect(softTargetEntropy({ logits, temperature: 1e9 })).toBeCloseTo(Math.log(4), 6);
    expect(offTargetShare({ logits, temperature: 1e-3 })).toBeCloseTo(0, 12);
  });

  it('stay finite for logits of any size', () => {
    expect(softTargets({ logits: [5000, 0], temperature: 1 })).toEqual([1, 0]);
    expect(softTargetEntropy({ logits: [5000, 0], temperature: 1 })).toBe(0);
  });

  it('refuse a temperature of nothing', () => {
    expect(() => softTargets({ logits, temperature: 0 })).toThrow('temperature 0');
  });
});

describe('the gradient by the student', () => {
  const student = [0, 1, 0, 2];
  const norm = (temperature: number, scaled: boolean) =>
    softGradientNorm({ teacher: logits, student, temperature, scaled });

  it('shrinks as 1/T² without the factor, and tends to a constant with it', () => {
    expect(norm(200, false) / norm(100, false)).toBeCloseTo(1 / 4, 2);
    expect(norm(200, true) / norm(100, true)).toBeCloseTo(1, 2);
  });

  it('is the same with and without the factor at T = 1', () => {
    expect(norm(1, true)).toBe(norm(1, false));
  });
});

describe('the tail of a distribution', () => {
  it('is what the soft targets leave to all tokens but the likeliest', () => {
    const lead = 7;
    const even = [lead, ...new Array(29).fill(0)];
    for (const temperature of [0.5, 1, 3])
      expect(tailShare({ lead, vocabulary: 30, temperature })).toBeCloseTo(
        offTargetShare({ logits: even, temperature }),
        12,
      );
  });

  it('gets a share at one temperature, and that temperature gives the share', () => {
    const temperature = temperatureOfTail({ lead: 12, vocabulary: 700, share: 0.5 });
    expect(tailShare({ lead: 12, vocabulary: 700, temperature })).toBeCloseTo(0.5, 12);
  });

  it('is refused without a temperature or a share', () => {
    expect(() => tailShare({ lead: 1, vocabulary: 3, temperature: 0 })).toThrow('temperature 0');
    expect(() => temperatureOfTail({ lead: 1, vocabulary: 3, share: 1 })).toThrow('share 1');
  });
});
