// Attention over a window, one token at a time: the memory is the window's keys and values and nothing before them,
// the oldest leaving as the newest enters. Keys are kept turned by their positions, so that only differences count.
import type { Graph } from '#src/graph/graph.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { cast, less, where } from '#src/graph/ops/logic.ts';
import { batchedMatmul, matmul } from '#src/graph/ops/matmul.ts';
import { fusedRotary } from '#src/graph/ops/rotary.ts';
import { concat, reshape, slice, split } from '#src/graph/ops/shape.ts';
import { softmax } from '#src/graph/ops/softmax.ts';
import type { Tensor } from '#src/graph/tensor.ts';

/** The last w keys and values of every head, [1, h, w, D]; the newest stands last, what is unfilled is 0. */
export interface Window {
  readonly keys: Tensor;
  readonly values: Tensor;
}

/** What a step needs beside the window. */
export interface LocalStep {
  /** Packed query, key and value of one token, [1, 1, 3·d]. */
  readonly query: Tensor;
  /** int32 [1]: the token's position. */
  readonly last: Tensor;
  /** Cosines and sines, [context, D/2]. */
  readonly cos: Tensor;
  readonly sin: Tensor;
  readonly heads: number;
}

/** Attended values [1, 1, d] and the window with the token in it. */
export function localStep(
  g: Graph,
  { query, last, cos, sin, heads }: LocalStep,
  window: Window,
): Window & { readonly output: Tensor } {
  const [, , slots = 1, width = 1] = window.keys.shape;
  const size = heads * width;
  const [q, k, v] = split(g, query, [size, size, size], 2) as [Tensor, Tensor, Tensor];
  const position = cast(g, last, 'int64');
  const turned = (x: Tensor) => fusedRotary(g, x, position, cos, sin, { heads });
  const byHead = (x: Tensor) => reshape(g, x, [1, heads, 1, width]); // one token: heads lie in a row
  const shifted = (kept: Tensor, entering: Tensor) =>
    concat(g, [slice(g, kept, 2, 1, slots), byHead(entering)], 2);
  const keys = shifted(window.keys, turned(k));
  const values = shifted(window.values, v);
  // Slot i holds position last − w + 1 + i: before the text began there is nothing to see.
  const places = g.constant(
    'int64',
    [slots],
    Array.from({ length: slots }, (_, i) => i + 1 - slots),
  );
  const empty = less(g, add(g, position, places), g.constant('int64', [1], [0]));
  const barred = where(g, empty, g.scalar(-1e9), g.scalar(0));
  const scores = batchedMatmul(g, byHead(turned(q)), keys, {
    transB: true,
    alpha: 1 / Math.sqrt(width),
  });
  const mixed = matmul(g, softmax(g, add(g, scores, barred)), values);
  return { keys, values, output: reshape(g, mixed, [1, 1, size]) };
}
