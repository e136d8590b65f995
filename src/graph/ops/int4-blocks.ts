// A matrix in four bits, as com.microsoft.MatMulNBits reads it: each column cut into blocks of 32 values down its rows,
// a scale a block, two values a byte. Inference only.
// Reference: https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md
import type { Graph, GraphNode } from '../graph.ts';
import { shapeText } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';

/** Values that share a scale. */
export const INT4_BLOCK = 32;
/** What stands for zero: values lie from 0 to 15. */
const ZERO = 8;
/** The greatest level on either side of zero. */
const TOP = 7;

/** Lowest precision in which products may be computed, by the operator's own numbers. */
export const int4Accuracies = { float32: 1, int8: 4 } as const;
/** One of them. */
export type Int4Accuracy = keyof typeof int4Accuracies;

/** A matrix [rows, columns] in four bits. */
export interface Int4Matrix {
  readonly rows: number;
  readonly columns: number;
  /** [columns, blocks, 16]: the even row in the low half of a byte; rows beyond the last are zeros. */
  readonly packed: Uint8Array;
  /** [columns, blocks] */
  readonly scales: Float32Array;
}

/** Rounds a matrix to 15 levels around zero; a block of zeros stays zeros. Throws where values do not fill the shape. */
export function int4Matrix(
  matrix: Float32Array,
  [rows, columns]: readonly [number, number],
): Int4Matrix {
  if (matrix.length !== rows * columns)
    throw new Error(`${matrix.length} values came for a matrix ${shapeText([rows, columns])}`);
  const blocks = Math.ceil(rows / INT4_BLOCK);
  const scales = new Float32Array(columns * blocks);
  for (let row = 0, at = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, at++) {
      const block = column * blocks + Math.floor(row / INT4_BLOCK);
      scales[block] = Math.max(scales[block] ?? 0, Math.abs(matrix[at] ?? 0) / TOP);
    }
  // Both halves of every byte start at what stands for zero.
  const packed = new Uint8Array((columns * blocks * INT4_BLOCK) / 2).fill(ZERO * 0x11);
  for (let row = 0, at = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, at++) {
      const block = column * blocks + Math.floor(row / INT4_BLOCK);
      const level = ZERO + Math.round((matrix[at] ?? 0) / (scales[block] || 1));
      const place = (block * INT4_BLOCK + (row % INT4_BLOCK)) >> 1;
      const other = packed[place] ?? 0;
      packed[place] = row % 2 === 0 ? (other & 0xf0) | level : (other & 0x0f) | (level << 4);
    }
  return { rows, columns, packed, scales };
}

/** The numbers [rows, columns] that a matrix in four bits stands for. */
export function int4Values({ rows, columns, packed, scales }: Int4Matrix): Float32Array {
  const blocks = Math.ceil(rows / INT4_BLOCK);
  const values = new Float32Array(rows * columns);
  for (let row = 0, at = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, at++) {
      const block = column * blocks + Math.floor(row / INT4_BLOCK);
      const both = packed[(block * INT4_BLOCK + (row % INT4_BLOCK)) >> 1] ?? 0;
      const level = row % 2 === 0 ? both & 0x0f : both >> 4;
      values[at] = (level - ZERO) * (scales[block] ?? 0);
    }
  return values;
}

/** Bytes of a matrix so stored: half a byte a value and four a scale. */
export function int4Bytes({ packed, scales }: Int4Matrix): number {
  return packed.byteLength + scales.byteLength;
}

/** The matrix and its scales as constants, the operator's second and third inputs. */
export function int4Constants(
  g: Graph,
  { rows, columns, packed, scales }: Int4Matrix,
  name: string,
): [Tensor, Tensor] {
  const blocks = Math.ceil(rows / INT4_BLOCK);
  return [
    g.constant('uint8', [columns, blocks, INT4_BLOCK / 2], packed, `${name}.int4`),
    g.constant('float32', [columns, blocks], scales, `${name}.scales`),
  ];
}

/** The operator x [..., rows] · matrix -> [..., columns] that takes the place of a product, its outputs kept. */
export function int4Product(
  { rows, columns }: Int4Matrix,
  accuracy: Int4Accuracy,
  inputs: readonly Tensor[],
  outputs: readonly Tensor[],
): GraphNode {
  return {
    operator: 'MatMulNBits',
    domain: 'com.microsoft',
    inputs,
    outputs,
    attributes: {
      K: { int: rows },
      N: { int: columns },
      bits: { int: 4 },
      block_size: { int: INT4_BLOCK },
      accuracy_level: { int: int4Accuracies[accuracy] },
    },
  };
}
