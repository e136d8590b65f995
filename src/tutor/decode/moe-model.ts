// A mixture of experts inside a decode graph. Where one token is computed alone, the chosen experts run and
// the others do not: each choice is a tree of If operators, whose leaves hold one expert's products. (Reading
// the chosen matrices out of a stack by Gather copies them at every token, which costs more than it saves.)
// Where several tokens are computed at once they are sent to different experts, so every expert runs.
import type { Graph } from '#src/graph/graph.ts';
import { add, mul } from '#src/graph/ops/arithmetic.ts';
import { ifElse } from '#src/graph/ops/branch.ts';
import { fusedQuickGelu } from '#src/graph/ops/fused.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { equal, less } from '#src/graph/ops/logic.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import { routing } from '#src/graph/ops/mixture.ts';
import { topK } from '#src/graph/ops/reduce.ts';
import { reshape, sizeAlong, slice } from '#src/graph/ops/shape.ts';
import { softmax } from '#src/graph/ops/softmax.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { ModelConfig } from '../config.ts';
import type { Weights } from '../weights.ts';
import { attentionModel, type FeedForward, type ParameterConstant } from './attention-model.ts';
import type { DecodeModel, DecodeModelOptions } from './decode-model.ts';

/** One expert: the normed stream [..., d] to its output [..., d]. */
type Expert = (g: Graph, normed: Tensor) => Tensor;

/** Puts the weights into `outer` as constants, ready to run there and in its sub-graphs. */
export function moeModel(
  outer: Graph,
  weights: Weights,
  options: DecodeModelOptions = {},
): DecodeModel {
  return attentionModel(outer, weights, options, (constant, l) =>
    expertBlock(weights, constant, l),
  );
}

/** The block of one layer; its config has the fields of a mixture, whatever its architecture. */
export function expertBlock(
  weights: Weights,
  constant: ParameterConstant,
  layer: number,
): FeedForward {
  const { dModel, experts, expertsPerToken: k } = weights.config as ModelConfig<'moe'>;
  const router = constant(`layers.${layer}.mlp.router`);
  const all = Array.from({ length: experts }, (_, e) =>
    expertConstants(weights, constant, layer, e),
  );
  const logitsOf = (g: Graph, normed: Tensor) =>
    matmul(g, reshape(g, normed, [-1, dModel]), router);
  const some: FeedForward = (g, normed) => chosenExperts(g, normed, logitsOf(g, normed), all, k);
  const every: FeedForward = (g, normed) =>
    gatedExperts(g, normed, routing(g, logitsOf(g, normed), k).gates, all);
  return (g, normed) => {
    const [batch, length] = normed.shape;
    if (k === experts || batch !== 1) return every(g, normed);
    if (length === 1) return some(g, normed);
    const alone = equal(g, sizeAlong(g, normed, 1), g.ints([1]));
    return ifElse(
      g,
      alone,
      (single) => some(single, gather(single, normed, g.ints([0]), 1)),
      (several) => every(several, normed),
    );
  };
}

/** One expert's columns of W_up and rows of W_down, as constants of their own. */
function expertConstants(
  { config, parameters }: Weights,
  constant: ParameterConstant,
  layer: number,
  e: number,
): Expert {
  const { dModel, dFeedForward: width, experts } = config as ModelConfig<'moe'>;
  const at = `layers.${layer}.mlp.`;
  const [upAll, downAll] = ['up', 'down'].map(
    (name) => parameters.get(`${at}${name}`)?.data as Float32Array,
  ) as [Float32Array, Float32Array];
  const columns = new Float32Array(dModel * width);
  for (let row = 0; row < dModel; row++) {
    const from = (row * experts + e) * width;
    columns.set(upAll.subarray(from, from + width), row * width);
  }
  const rows = downAll.subarray(e * width * dModel, (e + 1) * width * dModel);
  const up = constant(`${at}${e}.up`, columns, [dModel, width]);
  const down = constant(`${at}${e}.down`, rows, [width, dModel]);
  return (g, normed) => matmul(g, fusedQuickGelu(g, matmul(g, normed, up)), down);
}

/** The k experts with the largest logits [1, E] of one token [1, 1, d], each times its gate. */
function chosenExperts(
  g: Graph,
  normed: Tensor,
  logits: Tensor,
  experts: readonly Expert[],
  k: number,
): Tensor {
  const { values, indices } = topK(g, logits, k);
  const [, count = 1] = logits.shape;
  const choice = (rank: number) => reshape(g, slice(g, indices, 1, rank, rank + 1), [1]);
  const gates =
    k === 1 && count > 1 ? gather(g, softmax(g, logits), choice(0), 1) : softmax(g, values);
  return Array.from({ length: k }, (_, rank) =>
    mul(g, oneExpert(g, choice(rank), experts)(normed), slice(g, gates, 1, rank, rank + 1)),
  ).reduce((sum, output) => add(g, sum, output));
}

/** The expert of that index (int64 [1]), found by halving. */
function oneExpert(
  g: Graph,
  index: Tensor,
  experts: readonly Expert[],
  first = 0,
): (normed: Tensor) => Tensor {
  const [only] = experts;
  if (only && experts.length === 1) return (normed) => only(g, normed);
  const half = Math.ceil(experts.length / 2);
  const isLow = less(g, index, g.constant('int64', [1], [first + half]));
  return (normed) =>
    ifElse(
      g,
      isLow,
      (low) => oneExpert(low, index, experts.slice(0, half), first)(normed),
      (high) => oneExpert(high, index, experts.slice(half), first + half)(normed),
    );
}

/** Every expert's output times its gate [N, E], 0 where it is not chosen, for N = B·S tokens [B, S, d]. */
function gatedExperts(g: Graph, normed: Tensor, gates: Tensor, experts: readonly Expert[]): Tensor {
  const [batch = 1, length = 1] = normed.shape;
  return experts
    .map((run, e) =>
      mul(g, run(g, normed), reshape(g, slice(g, gates, 1, e, e + 1), [batch, length, 1])),
    )
    .reduce((sum, output) => add(g, sum, output));
}
