// The shape of a language model as far as its cost depends on it: groups of equal layers, each one or more mixers
// (what looks back) and one feed-forward block. Sizes may be fractions where a model is scaled in thought.
import type { NumberFormat } from '../bytes.ts';

/** Scaled dot-product attention; multi-head, grouped-query or multi-query by how many key-value heads there are. */
export interface Attention {
  readonly kind: 'attention';
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Positions that one position looks back on; absent where it sees all of them. */
  readonly window?: number;
  /** Biases on Q, K and V, and on the output matrix. */
  readonly bias?: 'qkv' | 'all';
  /** A normalisation with a scale of d_h on every query head and one on every key head. */
  readonly headNorm?: boolean;
  /** Width of what enters, where it is not the model's own. */
  readonly inputWidth?: number;
}

/** Multi-head latent attention: a latent of d_c and a rotary key of d_R are cached, whatever the heads (arXiv 2405.04434). */
export interface LatentAttention {
  readonly kind: 'latent-attention';
  readonly heads: number;
  /** d_c */
  readonly latentDim: number;
  /** d_R */
  readonly rotaryDim: number;
  /** Width of a head's query and key without the rotary part. */
  readonly plainDim: number;
  readonly valueDim: number;
  /** Rank of the compressed query; null where queries are not compressed. */
  readonly queryRank: number | null;
}

/** A selective state space with one decay a channel and state value (arXiv 2312.00752). */
export interface Mamba1 {
  readonly kind: 'mamba-1';
  /** Inner width, expand · d. */
  readonly inner: number;
  readonly stateDim: number;
  readonly convWidth: number;
  /** Rank of the step size's projection. */
  readonly timeRank: number;
  /** Norms on step size, B and C, as Jamba has them. */
  readonly innerNorms?: boolean;
}

/** A state space with one decay a head (arXiv 2405.21060). */
export interface Mamba2 {
  readonly kind: 'mamba-2';
  readonly inner: number;
  readonly heads: number;
  readonly groups: number;
  readonly stateDim: number;
  readonly convWidth: number;
  /** A gated normalisation before the output matrix. */
  readonly gateNorm?: boolean;
}

/** Attention without softmax: a state of d_k × d_v a head. */
export interface LinearAttention {
  readonly kind: 'linear-attention';
  readonly heads: number;
  readonly keyDim: number;
  readonly valueDim: number;
}

/** What lets one position depend on those before it. */
export type Mixer = Attention | LatentAttention | Mamba1 | Mamba2 | LinearAttention;

/** One feed-forward block that every token passes. */
export interface DenseFeedForward {
  readonly kind: 'dense';
  readonly width: number;
  /** Three matrices instead of two. */
  readonly gated: boolean;
  readonly bias?: boolean;
}

/** Experts behind a router, and those that every token passes beside them. */
export interface ExpertFeedForward {
  readonly kind: 'experts';
  /** E */
  readonly experts: number;
  /** k: experts a token is sent to. */
  readonly active: number;
  /** Width of one expert. */
  readonly width: number;
  readonly gated: boolean;
  /** Width of what every token passes, all shared experts together; 0 where there are none. */
  readonly sharedWidth: number;
  /** A gate of d values on the shared expert. */
  readonly sharedGate?: boolean;
  /** A bias an expert, used for choosing alone. */
  readonly choiceBias?: boolean;
}

/** The feed-forward block of a layer, or none. */
export type FeedForward = DenseFeedForward | ExpertFeedForward | { readonly kind: 'none' };

/** Equal layers, wherever in the model they stand. */
export interface LayerGroup {
  /** How many times a token passes such a layer. */
  readonly count: number;
  /** How many of them have weights of their own; absent means all. */
  readonly stored?: number;
  /** Usually one; several run side by side. */
  readonly mixers: readonly Mixer[];
  readonly feedForward: FeedForward;
  /** Norms of width d in one layer. */
  readonly norms: number;
}

/** A decoder-only model. */
export interface ModelShape {
  readonly dModel: number;
  readonly vocabulary: number;
  /** The embedding serves as output head too. */
  readonly tiedHead: boolean;
  /** Biases on the output head. */
  readonly headBias?: boolean;
  /** `layernorm` has a scale and a shift, `rmsnorm` a scale. */
  readonly norm: 'layernorm' | 'rmsnorm';
  /** Learned position vectors; rotary positions have none. */
  readonly learnedPositions?: number;
  /** The longest text it is made for, prompt and answer together; null where nothing says. */
  readonly context: number | null;
  readonly layers: readonly LayerGroup[];
  readonly weightFormat: NumberFormat;
  /** Also the format of a fixed state. */
  readonly cacheFormat: NumberFormat;
}
