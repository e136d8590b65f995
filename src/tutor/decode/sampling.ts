// Drawing tokens inside a graph: a uniform number falls into the cumulative sum of the weights.
import type { Graph } from '#src/graph/graph.ts';
import { div, maximum, mul, sub } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { cast, greater, where } from '#src/graph/ops/logic.ts';
import { argMax, cumSum, reduceSum } from '#src/graph/ops/reduce.ts';
import { reshape } from '#src/graph/ops/shape.ts';
import { softmax } from '#src/graph/ops/softmax.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { TensorValue } from '#src/runtime/runtime.ts';
import type { Random } from '../random.ts';

/** softmax(logits / temperature) over the last axis; temperature float32 [], above 0. */
export function probabilities(g: Graph, logits: Tensor, temperature: Tensor): Tensor {
  return softmax(g, div(g, logits, temperature));
}

/** Tokens int64 [B, 1] drawn from weights [B, 1, V], which need not sum to 1, each by a uniform number of [B]. */
export function drawn(g: Graph, weights: Tensor, uniforms: Tensor): Tensor {
  const sums = cumSum(g, weights, 2);
  const total = gather(g, sums, g.constant('int64', [1], [-1]), 2); // [B, 1, 1]
  const mark = mul(g, total, reshape(g, uniforms, [-1, 1, 1]));
  // The first sum beyond the mark: a token of weight 0 never is.
  return argMax(g, cast(g, greater(g, sums, mark), 'int32'), 2, { keepDims: false });
}

/** max(0, p − q) [1, 1, V], not normalised; p where nothing is left, as `residual` of acceptance.ts. */
export function residualWeights(g: Graph, p: Tensor, q: Tensor): Tensor {
  const rest = maximum(g, sub(g, p, q), g.scalar(0));
  return where(g, greater(g, reduceSum(g, rest, [2]), g.scalar(0)), rest, p);
}

/** Uniform numbers for a graph, [rows, columns], each below 1 in float32 too. */
export function uniformNumbers(random: Random, rows: number, columns: number): TensorValue {
  const below1 = 1 - 2 ** -24;
  const data = Float32Array.from({ length: rows * columns }, () => Math.min(random(), below1));
  return { type: 'float32', shape: [rows, columns], data };
}
