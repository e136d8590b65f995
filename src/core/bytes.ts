// Bytes that weights occupy, and the arithmetic that each fetched byte of them feeds.

/** Bits of one stored value, by number format. */
export const bitsPerValue = {
  float64: 64,
  float32: 32,
  float16: 16,
  bfloat16: 16,
  float8: 8,
  int8: 8,
  int4: 4,
} as const;

/** A number format in which weights or caches are stored. */
export type NumberFormat = keyof typeof bitsPerValue;

/** Bytes of this many values in a format, without scales or padding. */
export function valueBytes({
  values,
  format,
}: {
  readonly values: number;
  readonly format: NumberFormat;
}): number {
  return (values * bitsPerValue[format]) / 8;
}

/** FLOP per byte of a decode step whose traffic is the weights alone: 2 FLOP a weight and sequence, over its bytes. */
export function decodeFlopPerByte({
  batch = 1,
  format,
}: {
  readonly batch?: number;
  readonly format: NumberFormat;
}): number {
  return (2 * batch) / (bitsPerValue[format] / 8);
}
