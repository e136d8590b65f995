// The dense tutor inside a decode graph.
import type { Graph } from '#src/graph/graph.ts';
import { fusedQuickGelu } from '#src/graph/ops/fused.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import type { Weights } from '../weights.ts';
import { attentionModel } from './attention-model.ts';
import type { DecodeModel, DecodeModelOptions } from './decode-model.ts';

/** Puts the weights into `outer` as constants, ready to run there and in its sub-graphs. */
export function denseModel(
  outer: Graph,
  weights: Weights,
  options: DecodeModelOptions = {},
): DecodeModel {
  return attentionModel(outer, weights, options, (constant, l) => {
    const up = constant(`layers.${l}.mlp.up`);
    const down = constant(`layers.${l}.mlp.down`);
    return (g, normed) => matmul(g, fusedQuickGelu(g, matmul(g, normed, up)), down);
  });
}
