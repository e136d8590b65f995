// A convolution over time that sees no later position, one short kernel a channel.
import type { Graph } from '../graph.ts';
import { shapesText } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { add, mul } from './arithmetic.ts';
import { concat, slice, split } from './shape.ts';

/** What a convolution needs beside its input. */
export interface Kernel {
  /** [K, C]; its last row meets the present position. */
  readonly kernel: Tensor;
  /** [C]. */
  readonly bias: Tensor;
}

/**
 * y_t = Σ_w kernel_w ⊙ x_{t−K+1+w} + bias: x [B, T, C] -> [B, T, C]. `before` are the K − 1 positions before the
 * first, [B, K − 1, C], zeros unless given.
 */
export function causalConvolution(
  g: Graph,
  x: Tensor,
  { kernel, bias }: Kernel,
  before?: Tensor,
): Tensor {
  const [B, , C = 0] = x.shape;
  const [K = 0, channels] = kernel.shape;
  if (B === undefined || x.shape.length !== 3 || channels !== C || K < 2)
    throw new Error(
      'causalConvolution: takes x [B, T, C] and kernel [K, C], K ≥ 2, not ' +
        shapesText(x.shape, kernel.shape),
    );
  const earlier = before ?? g.constant('float32', [B, K - 1, C], new Float32Array(B * (K - 1) * C));
  const padded = concat(g, [earlier, x], 1);
  const taps = split(g, kernel, Array<number>(K).fill(1), 0); // K x [1, C]
  return taps
    .map((tap, w) => mul(g, w === K - 1 ? x : slice(g, padded, 1, w, w + 1 - K), tap))
    .reduce((sum, term) => add(g, sum, term), bias);
}
