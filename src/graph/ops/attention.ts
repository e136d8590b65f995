// Scaled dot-product attention in plain operators (Vaswani et al., arXiv 1706.03762), for training and
// as the oracle of the fused operator.
import type { Graph } from '../graph.ts';
import { shapesText } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { add } from './arithmetic.ts';
import { batchedMatmul, matmul } from './matmul.ts';
import { softmax } from './softmax.ts';

// e^(−1e9 − max) is exactly 0 in float32, and no sum of scores and mask overflows.
const FORBIDDEN = -1e9;

/** A float32 constant [T, T]: 0 where position i (row) may look at j ≤ i, −10⁹ where not. */
export function causalMask(g: Graph, T: number): Tensor {
  const values = Float32Array.from({ length: T * T }, (_, i) =>
    i % T > Math.floor(i / T) ? FORBIDDEN : 0,
  );
  return g.constant('float32', [T, T], values);
}

/** softmax(q kᵀ / √D + mask) v for q [B, H, T, D], k and v [B, H, S, D], mask [T, S] -> [B, H, T, D]. */
export function attention(
  g: Graph,
  {
    q,
    k,
    v,
    mask,
  }: { readonly q: Tensor; readonly k: Tensor; readonly v: Tensor; readonly mask?: Tensor },
): Tensor {
  const dHead = q.shape.at(-1) ?? 0;
  if (q.shape.length !== 4 || k.shape.length !== 4 || k.shape.at(-2) !== v.shape.at(-2))
    throw new Error(
      `attention: takes q, k, v [B, H, T, D], not ${shapesText(q.shape, k.shape, v.shape)}`,
    );
  const scores = batchedMatmul(g, q, k, { transB: true, alpha: 1 / Math.sqrt(dHead) }); // [B, H, T, S]
  return matmul(g, softmax(g, mask ? add(g, scores, mask) : scores), v);
}
