// A model with ordinary heads out of ONNX Runtime's fused operators: one node for attention with rotary
// positions and its cache, one for each addition followed by a norm. Inference only. What stands in the
// place of the feed-forward block is its architecture's matter.
import type { Graph } from '#src/graph/graph.ts';
import { groupQueryAttention, skipRmsNorm } from '#src/graph/ops/fused.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import { rotaryTables } from '#src/graph/ops/rotary.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { headWidth, type ModelConfig } from '../config.ts';
import { matrixVector, rmsNorm, transposed } from '../reference/kernels.ts';
import type { Weights } from '../weights.ts';
import type { DecodeModel, DecodeModelOptions } from './decode-model.ts';

/** Makes one parameter a constant of the outer graph, or values made from it, under its own name. */
export type ParameterConstant = (
  name: string,
  values?: Float32Array,
  shape?: readonly number[],
) => Tensor;

/** What a layer adds to the stream after its attention, of the normed stream [B, S, d]. */
export type FeedForward = (g: Graph, normed: Tensor) => Tensor;

/**
 * Puts the weights into `outer` as constants. `prefix` keeps two models in one graph apart; `slots` is
 * how many positions the caches have, the context unless given. `feedForward` makes one layer's constants.
 */
export function attentionModel(
  outer: Graph,
  weights: Weights,
  { prefix = '', slots = weights.config.context }: DecodeModelOptions,
  feedForward: (constant: ParameterConstant, layer: number) => FeedForward,
): DecodeModel {
  const { config } = weights;
  const { heads, layers, vocabulary, dModel } = config;
  const data = (name: string) => weights.parameters.get(name)?.data as Float32Array;
  const constant: ParameterConstant = (name, values = data(name), shape) =>
    outer.constant(
      'float32',
      shape ?? (weights.parameters.get(name)?.shape as readonly number[]),
      values,
      `${prefix}${name}`,
    );
  const tables = rotaryTables(slots, headWidth(config));
  const angles = [slots, headWidth(config) / 2];
  const cosCache = outer.constant('float32', angles, tables.cos, `${prefix}cos`);
  const sinCache = outer.constant('float32', angles, tables.sin, `${prefix}sin`);
  const embedding = constant('embedding');
  // The head is the embedding turned round once: a product that reads its weights in order.
  const head = constant('head', transposed(data('embedding'), vocabulary, dModel), [
    dModel,
    vocabulary,
  ]);
  // Before the first attention nothing depends on position, so its norm and projection of every
  // token are looked up, not computed (arXiv 2402.13388).
  const firstProjection = constant('projected', projectedTokens(config, data), [
    vocabulary,
    3 * dModel,
  ]);
  const stack = Array.from({ length: layers }, (_, l) => ({
    qkv: l === 0 ? undefined : constant(`layers.${l}.attention.qkv`),
    output: constant(`layers.${l}.attention.output`),
    mlpNorm: constant(`layers.${l}.mlp.norm`),
    feedForward: feedForward(constant, l),
    nextNorm: constant(l + 1 < layers ? `layers.${l + 1}.attention.norm` : 'norm'),
  }));

  return {
    hidden(g, tokens, { last, total }, past) {
      let x = gather(g, embedding, tokens);
      let normed = x;
      const present: Tensor[] = [];
      for (const [l, layer] of stack.entries()) {
        const query = layer.qkv ? matmul(g, normed, layer.qkv) : gather(g, firstProjection, tokens);
        const mixed = groupQueryAttention(g, {
          query,
          pastKey: past[2 * l] as Tensor,
          pastValue: past[2 * l + 1] as Tensor,
          seqlensK: last,
          totalSequenceLength: total,
          cosCache,
          sinCache,
          heads,
          kvHeads: heads,
          doRotary: true,
        });
        present.push(mixed.presentKey, mixed.presentValue);
        const attended = skipRmsNorm(g, matmul(g, mixed.output, layer.output), x, layer.mlpNorm);
        const added = layer.feedForward(g, attended.output);
        const next = skipRmsNorm(g, added, attended.sum, layer.nextNorm);
        x = next.sum;
        normed = next.output;
      }
      return { hidden: normed, present };
    },
    logits: (g, hidden) => matmul(g, hidden, head),
  };
}

/** W_qkv · norm(E[token]) of every token, [V, 3d]. */
export function projectedTokens(
  { vocabulary, dModel }: ModelConfig,
  data: (name: string) => Float32Array,
): Float32Array {
  const weights = transposed(data('layers.0.attention.qkv'), dModel, 3 * dModel);
  const result = new Float32Array(vocabulary * 3 * dModel);
  const normed = new Float32Array(dModel);
  for (let token = 0; token < vocabulary; token++) {
    const embedding = data('embedding').subarray(token * dModel, (token + 1) * dModel);
    rmsNorm(normed, embedding, data('layers.0.attention.norm'));
    matrixVector(result.subarray(token * 3 * dModel, (token + 1) * 3 * dModel), weights, normed);
  }
  return result;
}
