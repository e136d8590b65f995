// A mixture of experts inside a decode graph.
import type { Graph } from '#src/graph/graph.ts';
import { mul } from '#src/graph/ops/arithmetic.ts';
import { fusedQuickGelu } from '#src/graph/ops/fused.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import { routing } from '#src/graph/ops/mixture.ts';
import { reshape } from '#src/graph/ops/shape.ts';
import type { ModelConfig } from '../config.ts';
import type { Weights } from '../weights.ts';
import { attentionModel, type FeedForward, type ParameterConstant } from './attention-model.ts';
import type { DecodeModel, DecodeModelOptions } from './decode-model.ts';

/** Puts the weights into `outer` as constants, ready to run there and in its sub-graphs. */
export function moeModel(
  outer: Graph,
  weights: Weights,
  options: DecodeModelOptions = {},
): DecodeModel {
  const config = weights.config as ModelConfig<'moe'>;
  return attentionModel(outer, weights, options, (constant, l) => everyExpert(config, constant, l));
}

/** All experts for every token, the idle ones multiplied by 0. */
function everyExpert(
  { dModel, dFeedForward, experts, expertsPerToken }: ModelConfig<'moe'>,
  constant: ParameterConstant,
  layer: number,
): FeedForward {
  const at = `layers.${layer}.mlp.`;
  const router = constant(`${at}router`);
  const up = constant(`${at}up`);
  const down = constant(`${at}down`);
  return (g, normed) => {
    const [batch = 1, length = 1] = normed.shape;
    const rows = reshape(g, normed, [-1, dModel]);
    const { gates } = routing(g, matmul(g, rows, router), expertsPerToken);
    const hidden = fusedQuickGelu(g, matmul(g, rows, up));
    const gated = mul(
      g,
      reshape(g, hidden, [-1, experts, dFeedForward]),
      reshape(g, gates, [-1, experts, 1]),
    );
    const joined = reshape(g, gated, [-1, experts * dFeedForward]);
    return reshape(g, matmul(g, joined, down), [batch, length, dModel]);
  };
}
