import { describe, expect, it } from 'vitest';
import { fromFloat16, fromFloat16Bits, toFloat16, toFloat16Bits } from '#src/tutor/float16.ts';

describe('half precision', () => {
  it('reads back every finite half unchanged', () => {
    for (let half = 0; half < 0x10000; half++) {
      if ((half & 0x7c00) === 0x7c00) continue;
      expect(toFloat16Bits(fromFloat16Bits(half))).toBe(half);
    }
  });

  it('rounds to nearest, ties to even', () => {
    expect(fromFloat16Bits(toFloat16Bits(1 + 1 / 2048))).toBe(1);
    expect(fromFloat16Bits(toFloat16Bits(1 + 3 / 2048))).toBe(1 + 4 / 2048);
    expect(fromFloat16Bits(toFloat16Bits(1 + 1.01 / 2048))).toBe(1 + 2 / 2048);
    expect(fromFloat16Bits(toFloat16Bits(1.5 * 2 ** -24))).toBe(2 * 2 ** -24);
    expect(fromFloat16Bits(toFloat16Bits(2 ** -25))).toBe(0);
  });

  it('overflows to infinity and keeps NaN', () => {
    expect(fromFloat16Bits(toFloat16Bits(65_519))).toBe(65_504);
    expect(fromFloat16Bits(toFloat16Bits(65_520))).toBe(Number.POSITIVE_INFINITY);
    expect(fromFloat16Bits(toFloat16Bits(-1e9))).toBe(Number.NEGATIVE_INFINITY);
    expect(fromFloat16Bits(toFloat16Bits(Number.NaN))).toBeNaN();
  });

  it('converts arrays within half a unit in the last place', () => {
    const values = Float32Array.from({ length: 1000 }, (_, i) => Math.sin(i) * 3);
    expect(fromFloat16(toFloat16(values))).toBeAllclose(values, {
      rtol: 2 ** -11,
      because: 'half an ulp of an 11-bit significand',
    });
  });
});
