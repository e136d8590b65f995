// What rounding to few levels costs.
import { describe, expect, it } from 'vitest';
import { bitsPerWeight, roundToLevels } from '#src/core/quantize.ts';

describe('rounding', () => {
  it('errs by at most half a step', () => {
    const values = [-1, -0.31, 0, 0.02, 0.7];
    const step = 1 / 7;
    roundToLevels(values, 4).forEach((rounded, i) => {
      expect(Math.abs(rounded - (values[i] ?? 0))).toBeLessThanOrEqual(step / 2 + 1e-12);
    });
  });

  it('leaves zeros alone', () => {
    expect([...roundToLevels([0, 0], 8)]).toEqual([0, 0]);
  });

  it('with a 16-bit scale on every 32 weights stores four and a half bits', () => {
    expect(bitsPerWeight({ bits: 4, blockSize: 32, scaleBits: 16 })).toBe(4.5);
  });
});
