// Matrix products in 8-bit integers: the weights rounded once, with one scale a column; the rows that meet them
// rounded at every product, with one scale for all. Inference only.
// Of ONNX Runtime's ways this one has kernels in the page's build as well as natively; its other one for 8-bit
// weights (MatMulNBits) runs in the page without any that is fast.
// Reference: https://github.com/microsoft/onnxruntime/blob/main/docs/ContribOperators.md
import type { Graph } from '../graph.ts';
import { shapeText, sizeAt } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';

/** A matrix [rows, columns] in 8-bit integers: element (i, j) stands for values[i, j] · scales[j]. */
export interface QuantizedMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array;
  /** One a column: its largest magnitude is 127 of them. */
  readonly scales: Float32Array;
}

/** Levels on either side of zero. */
const TOP = 127;

/** Rounds a matrix to the nearest levels, symmetric around zero; a column of zeros stays zeros. */
export function quantizedMatrix(
  matrix: Float32Array,
  [rows, columns]: readonly [number, number],
): QuantizedMatrix {
  if (matrix.length !== rows * columns)
    throw new Error(`${matrix.length} values came for a matrix ${shapeText([rows, columns])}`);
  const scales = new Float32Array(columns);
  for (let at = 0; at < matrix.length; at++) {
    const column = at % columns;
    scales[column] = Math.max(scales[column] ?? 0, Math.abs(matrix[at] ?? 0) / TOP);
  }
  const values = new Int8Array(matrix.length);
  for (let at = 0; at < matrix.length; at++)
    values[at] = Math.round((matrix[at] ?? 0) / (scales[at % columns] || 1));
  return { rows, columns, values, scales };
}

/** Bytes of a matrix so stored: one an element and four a scale. */
export function quantizedBytes({ values, scales }: QuantizedMatrix): number {
  return values.byteLength + scales.byteLength;
}

/**
 * com.microsoft.DynamicQuantizeMatMul: x [..., rows] · matrix -> [..., columns]. x is rounded to 256 levels between
 * its least and its greatest value, zero among them; `name` keeps the constants' names readable.
 */
export function quantizedMatmul(
  g: Graph,
  x: Tensor,
  matrix: QuantizedMatrix,
  name = 'matrix',
): Tensor {
  const { rows, columns } = matrix;
  if (x.type !== 'float32' || sizeAt(x.shape, x.shape.length - 1) !== rows)
    throw new Error(
      `DynamicQuantizeMatMul: takes float32 [..., ${rows}], not ${x.type} ${shapeText(x.shape)}`,
    );
  return g.apply({
    operator: 'DynamicQuantizeMatMul',
    domain: 'com.microsoft',
    inputs: [x, ...quantizedConstants(g, matrix, name)],
    output: { type: 'float32', shape: [...x.shape.slice(0, -1), columns] },
  });
}

/** The matrix and its scales as constants, the operator's second and third inputs. */
export function quantizedConstants(
  g: Graph,
  { rows, columns, values, scales }: QuantizedMatrix,
  name: string,
): [Tensor, Tensor] {
  return [
    g.constant('int8', [rows, columns], values, `${name}.int8`),
    g.constant('float32', [columns], scales, `${name}.scales`),
  ];
}
