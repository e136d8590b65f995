// Local attention: a position sees itself and the w − 1 before it, nothing else.
import type { Graph } from '#src/graph/graph.ts';
import type { Tensor } from '#src/graph/tensor.ts';

// As in attention's causal mask: exactly nothing after the softmax, and no overflow before it.
const FORBIDDEN = -1e9;

/** A float32 constant [T, T]: 0 where i − w < j ≤ i, −10⁹ elsewhere. */
export function windowMask(g: Graph, T: number, window: number): Tensor {
  const values = Float32Array.from({ length: T * T }, (_, at) => {
    const back = Math.floor(at / T) - (at % T);
    return back >= 0 && back < window ? 0 : FORBIDDEN;
  });
  return g.constant('float32', [T, T], values);
}
