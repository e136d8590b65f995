// The dense tutor's attention in plain TypeScript with its mixing left open: queries, keys and values as the trained
// weights make them, and something else than softmax to mix the values with, or a look at what softmax did.
import { headWidth } from '../config.ts';
import type { Weights } from '../weights.ts';
import {
  openReference,
  type ReferenceAttention,
  type ReferenceSession,
} from './dense-reference.ts';
import { matrixVector, transposed } from './kernels.ts';
import { rotation } from './rotary.ts';

/** One head at one position; keys and values are those of the positions so far, the present one included. */
export interface HeadStep {
  readonly layer: number;
  readonly head: number;
  readonly position: number;
  /** [D], turned by its position. */
  readonly query: Float32Array;
  /** Key and value of the present position, [D]. */
  readonly key: Float32Array;
  readonly value: Float32Array;
}

/** Writes what a head mixes, [D], into `mixed`. Called for every position in order, from 0 again after a rewind. */
export type HeadMixing = (mixed: Float32Array, step: HeadStep) => void;

/** Opens the plain forward of dense weights with another mixing; throws where the weights are not dense. */
export function openMixedReference(weights: Weights, mixing: HeadMixing): ReferenceSession {
  if (weights.config.architecture !== 'dense')
    throw new TypeError(
      `a mixing of one's own is for dense weights, not for ${weights.config.architecture}`,
    );
  return openReference(weights, undefined, (layer) => mixedAttention(weights, layer, mixing));
}

function mixedAttention(
  { config, parameters }: Weights,
  layer: number,
  mixing: HeadMixing,
): ReferenceAttention {
  const { dModel, heads, context } = config;
  const width = headWidth(config);
  const matrix = (name: string, columns: number) =>
    transposed(
      parameters.get(`layers.${layer}.attention.${name}`)?.data as Float32Array,
      dModel,
      columns,
    );
  const qkv = matrix('qkv', 3 * dModel); // [3d, d]
  const output = matrix('output', dModel); // [d, d]
  const rotate = rotation(context, heads, width);
  const projected = new Float32Array(3 * dModel);
  const mixed = new Float32Array(dModel);
  return (branch, normed, position) => {
    matrixVector(projected, qkv, normed);
    rotate(projected.subarray(0, dModel), position);
    rotate(projected.subarray(dModel, 2 * dModel), position);
    for (let head = 0; head < heads; head++) {
      const part = (of: number) =>
        projected.subarray(of * dModel + head * width, of * dModel + (head + 1) * width);
      mixing(mixed.subarray(head * width, (head + 1) * width), {
        layer,
        head,
        position,
        query: part(0),
        key: part(1),
        value: part(2),
      });
    }
    matrixVector(branch, output, mixed);
  };
}
