// A model inside a decode graph, whatever its architecture: tokens and a memory in, hidden states and the
// memory out. The graphs that prefill, step, verify and generate are written once, over this.
import type { Graph } from '#src/graph/graph.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { ArchitectureName } from '../config.ts';
import type { Weights } from '../weights.ts';
import type { Caches } from './caches.ts';
import { denseModel } from './dense-model.ts';
import { hybridModel } from './hybrid-model.ts';
import { linearAttentionModel } from './linear-attention-model.ts';
import { mamba2Model } from './mamba2-model.ts';
import { mlaModel } from './mla-model.ts';
import { moeModel } from './moe-model.ts';
import { sharedCacheModel } from './shared-cache-model.ts';

/** Where the tokens of a call stand. */
export interface Positions {
  /** int32 [B]: index of each row's last token, as GroupQueryAttention counts (`seqlens_k`). */
  readonly last: Tensor;
  /** int32 []: tokens in the memory after the call. */
  readonly total: Tensor;
}

/** A model's constants in one graph, and its forward there or in a sub-graph. */
export interface DecodeModel {
  /** tokens int64 [B, S] to hidden states [B, S, d] after the last norm, and the memory with S more positions. */
  hidden(
    g: Graph,
    tokens: Tensor,
    positions: Positions,
    past: Caches,
  ): { readonly hidden: Tensor; readonly present: Caches };
  /** Hidden states [..., d] to logits [..., V]. */
  logits(g: Graph, hidden: Tensor): Tensor;
}

/** How a model is put into a graph. */
export interface DecodeModelOptions {
  /** Keeps the names of two models in one graph apart. */
  readonly prefix?: string;
  /** Positions its caches have; the context unless given. */
  readonly slots?: number;
}

const models = {
  dense: denseModel,
  moe: moeModel,
  mla: mlaModel,
  mamba2: mamba2Model,
  'linear-attention': linearAttentionModel,
  hybrid: hybridModel,
  'shared-cache': sharedCacheModel,
} as const satisfies Record<
  ArchitectureName,
  (outer: Graph, weights: Weights, options?: DecodeModelOptions) => DecodeModel
>;

/** Puts a model's weights into `outer` as constants, ready to run there and in its sub-graphs. */
export function decodeModel(
  outer: Graph,
  weights: Weights,
  options: DecodeModelOptions = {},
): DecodeModel {
  return models[weights.config.architecture](outer, weights, options);
}
