// Rounding to the numbers a small format has: those of a floating-point format of few bits, or evenly spaced ones.

/** A binary floating-point format without infinities: what lies beyond `largest` becomes `largest`. */
export interface FloatFormat {
  /** Bits after the leading one. */
  readonly mantissaBits: number;
  /** Exponent of the smallest normal number; below it numbers are evenly spaced down to zero. */
  readonly leastExponent: number;
  readonly largest: number;
}

/** FP8 with four bits of exponent and three of mantissa, Micikevicius et al. (2022), arXiv 2209.05433, table 1. */
export const e4m3: FloatFormat = { mantissaBits: 3, leastExponent: -6, largest: 448 };
/** Half precision (IEEE 754 binary16), in which scales are kept. */
export const binary16: FloatFormat = { mantissaBits: 10, leastExponent: -14, largest: 65_504 };

/** The nearest number of the format, ties to the even one. */
export function roundedToFloat(
  value: number,
  { mantissaBits, leastExponent, largest }: FloatFormat,
): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  const exponent = Math.max(Math.floor(Math.log2(size)), leastExponent);
  const step = 2 ** (exponent - mantissaBits);
  return Math.sign(value) * Math.min(largest, halfToEven(size / step) * step);
}

/** The nearest whole number within ± `top`; a half goes upwards. */
export function roundedToWhole(value: number, top: number): number {
  return Math.max(-top, Math.min(top, Math.round(value)));
}

function halfToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
