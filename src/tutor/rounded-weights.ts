// A model whose matrices were rounded to few bits and read back: what rounding costs in answers, in any runtime, without
// a kernel for it. Vectors stay in half precision, as they ship.
import { type RoundingScheme, roundedMatrix } from '#src/core/rounded-matrix.ts';
import type { Parameter, Weights } from './weights.ts';

/** Weights to run, and the bytes they would be kept in. */
export interface RoundedWeights {
  readonly weights: Weights;
  readonly bytes: number;
  /** Of the same weights in half precision. */
  readonly halfBytes: number;
}

/**
 * Every matrix rounded. A channel is what makes one number of the product: a column, and of the embedding a row, since
 * the head multiplies by its transpose.
 */
export function roundedWeights(weights: Weights, scheme: RoundingScheme): RoundedWeights {
  const parameters = new Map<string, Parameter>();
  let bytes = 0;
  let halfBytes = 0;
  for (const [name, parameter] of weights.parameters) {
    const { shape, data } = parameter;
    halfBytes += 2 * data.length;
    const [rows = 0, columns = 0] = shape;
    if (shape.length !== 2) {
      parameters.set(name, parameter);
      bytes += 2 * data.length;
      continue;
    }
    const channel = name === 'embedding' ? 'row' : 'column';
    const rounded = roundedMatrix({ values: data, rows, columns, channel }, scheme);
    parameters.set(name, { shape, data: rounded.values });
    bytes += rounded.bytes;
  }
  return { weights: { ...weights, parameters }, bytes, halfBytes };
}
