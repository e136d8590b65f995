// IEEE 754 half precision: what weights are stored in. 1 sign, 5 exponent, 10 fraction bits.

const scratch = new Float32Array(1);
const bits = new Uint32Array(scratch.buffer);

/** Rounds one number to half precision (ties to even; beyond 65 504 becomes ±∞) and returns its 16 bits. */
export function toFloat16Bits(value: number): number {
  scratch[0] = value;
  const word = bits[0] ?? 0;
  const sign = (word >>> 16) & 0x8000;
  const magnitude = word & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00; // NaN
  if (magnitude >= 0x47800000) return sign | 0x7c00; // 2^16 and above, ∞
  // Below 2^-14 halves are subnormal: the exponent becomes a shift of the fraction.
  const exponent = magnitude >>> 23;
  const subnormalShift = Math.min(126 - exponent, 25);
  if (exponent < 113) return sign | roundedShift((magnitude & 0x7fffff) | 0x800000, subnormalShift);
  return sign | roundedShift(magnitude - 0x38000000, 13);
}

/** The value of 16 half-precision bits. */
export function fromFloat16Bits(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0x1f) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return exponent === 0
    ? sign * fraction * 2 ** -24
    : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** Halves of a whole array. */
export function toFloat16(values: Float32Array): Uint16Array<ArrayBuffer> {
  const halves = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) halves[i] = toFloat16Bits(values[i] ?? 0);
  return halves;
}

/** Single-precision values of an array of halves; exact. */
export function fromFloat16(halves: Uint16Array): Float32Array<ArrayBuffer> {
  const values = new Float32Array(halves.length);
  for (let i = 0; i < halves.length; i++) values[i] = fromFloat16Bits(halves[i] ?? 0);
  return values;
}

/** `value >> shift`, rounded to nearest, ties to even. */
function roundedShift(value: number, shift: number): number {
  const kept = value >>> shift;
  const rest = value & ((1 << shift) - 1);
  const half = 1 << (shift - 1);
  return rest > half || (rest === half && kept & 1) ? kept + 1 : kept;
}
