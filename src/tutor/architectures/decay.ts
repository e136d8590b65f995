// How much of position j is left at position i where a state decays: the matrix L that stands in the place of
// attention's softmax (Dao & Gu, arXiv 2405.21060, section 3).
import type { Graph } from '#src/graph/graph.ts';
import { add, sub } from '#src/graph/ops/arithmetic.ts';
import { causalMask } from '#src/graph/ops/attention.ts';
import { reshape } from '#src/graph/ops/shape.ts';
import { exp } from '#src/graph/ops/unary.ts';
import type { Tensor } from '#src/graph/tensor.ts';

/** L_ij = e^(s_i − s_j) for j ≤ i, 0 after: s, the running sum of the decays' logarithms, [..., T] -> [..., T, T]. */
export function decayBetween(g: Graph, s: Tensor): Tensor {
  const length = s.shape.at(-1) ?? 1;
  const leading = s.shape.slice(0, -1);
  const difference = sub(
    g,
    reshape(g, s, [...leading, length, 1]),
    reshape(g, s, [...leading, 1, length]),
  );
  // Masked before the exponential: what lies ahead would overflow.
  return exp(g, add(g, difference, causalMask(g, length)));
}
