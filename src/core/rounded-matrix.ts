// A matrix in few bits: symmetric rounding to nearest, with a scale in half precision for the whole of it, for each of
// its channels, or for each group within a channel. The bytes of the scales are counted.
import { binary16, e4m3, roundedToFloat, roundedToWhole } from './number-rounding.ts';

/** Formats of a rounded value. */
export const roundedFormats = ['int8', 'fp8', 'int4', 'int3', 'int2'] as const;
/** One of them. */
export type RoundedFormat = (typeof roundedFormats)[number];
/** What shares a scale. */
export const scaleSharing = ['tensor', 'channel', 'group'] as const;
/** One of these. */
export type ScaleSharing = (typeof scaleSharing)[number];

/** How a matrix is rounded. */
export interface RoundingScheme {
  readonly format: RoundedFormat;
  readonly sharing: ScaleSharing;
  /** Values of a group; only where groups share a scale. */
  readonly groupSize?: number;
}

/** Values [rows, columns] row-major after rounding, and what keeping them takes. */
export interface RoundedMatrix {
  readonly values: Float32Array<ArrayBuffer>;
  readonly scales: number;
  readonly bytes: number;
}

/** A matrix and which of its dimensions is a channel: the one whose members feed different outputs. */
export interface MatrixToRound {
  readonly values: ArrayLike<number>;
  readonly rows: number;
  readonly columns: number;
  readonly channel: 'row' | 'column';
}

/** Values a group has unless it is said. */
export const GROUP_SIZE = 32;
/** Bytes of a scale in half precision. */
export const SCALE_BYTES = 2;

const bitsOf = { int8: 8, fp8: 8, int4: 4, int3: 3, int2: 2 } as const;

/** Bits of one value without its share of a scale. */
export function formatBits(format: RoundedFormat): number {
  return bitsOf[format];
}

/** Rounds a matrix; throws where the number of values is not rows × columns or a group is not a whole number above 0. */
export function roundedMatrix(
  matrix: MatrixToRound,
  { format, sharing, groupSize = GROUP_SIZE }: RoundingScheme,
): RoundedMatrix {
  const { values, rows, columns, channel } = matrix;
  if (values.length !== rows * columns)
    throw new RangeError(`${values.length} values came for a matrix [${rows}, ${columns}]`);
  if (!Number.isInteger(groupSize) || groupSize < 1)
    throw new RangeError(`groups of ${groupSize} values: give a whole number above 0`);
  const length = channel === 'row' ? columns : rows;
  const groups = Math.ceil(length / groupSize);
  const block = (at: number): number => {
    if (sharing === 'tensor') return 0;
    const [row, column] = [Math.floor(at / columns), at % columns];
    const [own, inside] = channel === 'row' ? [row, column] : [column, row];
    return sharing === 'channel' ? own : own * groups + Math.floor(inside / groupSize);
  };
  const channels = channel === 'row' ? rows : columns;
  const scales = new Float64Array(
    sharing === 'tensor' ? 1 : sharing === 'channel' ? channels : channels * groups,
  );
  for (let at = 0; at < values.length; at++) {
    const of = block(at);
    scales[of] = Math.max(scales[of] as number, Math.abs(values[at] as number));
  }
  const top = topOf(format);
  for (const [of, largest] of scales.entries())
    scales[of] = roundedToFloat(largest / top, binary16);
  const rounded = new Float32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const scale = scales[block(at)] as number;
    if (scale > 0) rounded[at] = scale * roundedValue((values[at] as number) / scale, format);
  }
  const bytes = Math.ceil((values.length * bitsOf[format]) / 8) + scales.length * SCALE_BYTES;
  return { values: rounded, scales: scales.length, bytes };
}

/** The format's largest number: what the largest magnitude of a block is rounded to. */
function topOf(format: RoundedFormat): number {
  return format === 'fp8' ? e4m3.largest : 2 ** (bitsOf[format] - 1) - 1;
}

function roundedValue(value: number, format: RoundedFormat): number {
  return format === 'fp8' ? roundedToFloat(value, e4m3) : roundedToWhole(value, topOf(format));
}
