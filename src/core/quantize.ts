// Symmetric round-to-nearest quantisation with one scale a block: the plainest form, to show what rounding costs.

/** Bits stored a weight when each block of weights carries one scale: bits + scaleBits / blockSize. */
export function bitsPerWeight({
  bits,
  blockSize,
  scaleBits,
}: {
  readonly bits: number;
  readonly blockSize: number;
  readonly scaleBits: number;
}): number {
  return bits + scaleBits / blockSize;
}

/** The values after rounding to 2^bits − 1 levels around zero, scaled by the largest magnitude; zeros stay zeros. */
export function roundToLevels(values: ArrayLike<number>, bits: number): Float64Array {
  const top = 2 ** (bits - 1) - 1;
  let largest = 0;
  for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i] ?? 0));
  if (largest === 0) return new Float64Array(values.length);
  const step = largest / top;
  return Float64Array.from(values, (value) => Math.round(value / step) * step);
}
