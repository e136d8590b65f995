// How a mixture's tokens spread over its experts, and the loss that spreads them evenly.
// Padding is not counted: a batch's rows end in it, and a router would balance nothing but padding.
import type { Graph } from '#src/graph/graph.ts';
import { div, mul, scale } from '#src/graph/ops/arithmetic.ts';
import { cast, equal, not } from '#src/graph/ops/logic.ts';
import type { Routing } from '#src/graph/ops/mixture.ts';
import { reduceMax, reduceSum } from '#src/graph/ops/reduce.ts';
import { reshape } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { specialTokens } from '../vocabulary.ts';

/** One layer's experts over a batch. */
export interface ExpertLoad {
  /** f_i [E]: share of the tokens' k assignments that went to each expert; sums to 1. */
  readonly share: Tensor;
  /** P_i [E]: mean probability the router gave each expert; sums to 1. */
  readonly probability: Tensor;
  /** [1]: mean of each token's largest probability, from 1/E (undecided) to 1. */
  readonly certainty: Tensor;
  /**
   * E · Σ f_i · P_i, a scalar: 1 where both are even, E where one expert has everything (Fedus et al.,
   * arXiv 2101.03961, eq. 4–6; shares of k assignments where k > 1). Its gradient passes P alone.
   */
  readonly imbalance: Tensor;
}

/** 1 for each of the tokens [N] that is not padding, 0 for the others: [N, 1]. */
export function realPositions(g: Graph, tokens: Tensor): Tensor {
  const real = not(g, equal(g, tokens, g.scalar(specialTokens.pad, 'int64')));
  return reshape(g, cast(g, real, 'float32'), [-1, 1]);
}

/** The load of a layer whose router sent each of the `real` tokens [N, 1] to k experts. */
export function expertLoad(
  g: Graph,
  { probabilities, chosen }: Pick<Routing, 'probabilities' | 'chosen'>,
  k: number,
  real: Tensor,
): ExpertLoad {
  const [, experts = 1] = probabilities.shape;
  const count = reduceSum(g, real);
  const mean = (values: Tensor) => div(g, reduceSum(g, mul(g, values, real), [0]), count);
  const share = scale(g, mean(chosen), 1 / k);
  const probability = mean(probabilities);
  return {
    share,
    probability,
    certainty: mean(reduceMax(g, probabilities, [-1], { keepDims: true })),
    imbalance: scale(g, reduceSum(g, mul(g, share, probability)), experts),
  };
}
