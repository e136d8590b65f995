// A state of fixed size in the place of a growing cache, and the four lengths at which one overtakes the other:
// bytes, operations a token, attention's own quadratic part in decoding and in a prompt. They are not each other.
// Gu & Dao (2023), arXiv 2312.00752; Dao & Gu (2024), arXiv 2405.21060; shapes of their implementations.

interface StateShape {
  readonly dModel: number;
  /** Inner width over d_model. */
  readonly expand: number;
  /** N: state values an inner channel. */
  readonly dState: number;
  /** Width of the causal convolution, whose last d_conv − 1 inputs are kept. */
  readonly dConv: number;
}

/** A Mamba-2 mixer whose heads share B and C (one group). */
export interface Mamba2Shape extends StateShape {
  /** h: decays. */
  readonly heads: number;
}

/** Linear attention of h heads, gated and with a token shift. */
export interface LinearAttentionShape {
  readonly dModel: number;
  readonly heads: number;
}

/** A layer with a state, as far as its cost depends on it. */
export interface StateLayer {
  /** Values kept however long the text. */
  readonly values: number;
  /** Weights that a token is multiplied with. */
  readonly weights: number;
  /** FLOP of one token beside its weights. */
  readonly stateFlop: number;
}

/** FLOP a state value and token: outer product, decay, sum, read-out (two). */
const flopPerStateValue = 5;

/** Values one Mamba-1 layer keeps however long the text, expand·d·N + expand·d·(d_conv − 1). */
export function ssmStateValues({ dModel, expand, dState, dConv }: StateShape): number {
  return expand * dModel * (dState + dConv - 1);
}

/** Tokens at which a multi-head cache of 2·d values a layer and token holds as many values as a Mamba-1 state. */
export function ssmCacheParityTokens(shape: StateShape): number {
  return stateParityTokens({ values: ssmStateValues(shape), cachedValues: 2 * shape.dModel });
}

/** A layer of Mamba-2 and a feed-forward block of two matrices. */
export function mamba2Layer({
  dFeedForward = 0,
  ...shape
}: Mamba2Shape & { readonly dFeedForward?: number }): StateLayer {
  const { dModel: d, expand, dState, dConv, heads } = shape;
  const inner = expand * d;
  const convolved = inner + 2 * dState; // x, B and C pass the convolution
  const matrices = d * (inner + convolved + heads) + inner * d + 2 * d * dFeedForward;
  return {
    values: inner * dState + convolved * (dConv - 1),
    weights: matrices + dConv * convolved,
    stateFlop: flopPerStateValue * inner * dState,
  };
}

/** A layer of linear attention (q, k, v, gate and output) and a feed-forward block of two matrices. */
export function linearAttentionLayer({
  dModel: d,
  heads,
  dFeedForward = 0,
}: LinearAttentionShape & { readonly dFeedForward?: number }): StateLayer {
  const state = d ** 2 / heads; // h states of (d / h)²
  return {
    values: state + d,
    weights: 5 * d * d + 2 * d * dFeedForward,
    stateFlop: flopPerStateValue * state,
  };
}

/** Values a Mamba-2 layer keeps, expand·d·N + (expand·d + 2N)(d_conv − 1). */
export function mamba2StateValues(shape: Mamba2Shape): number {
  return mamba2Layer(shape).values;
}

/** Values a layer of linear attention keeps, d²/h + d. */
export function linearAttentionStateValues(shape: LinearAttentionShape): number {
  return linearAttentionLayer(shape).values;
}

/** Tokens whose cache holds as many values as a state: the first threshold. */
export function stateParityTokens({
  values,
  cachedValues,
}: Pick<StateLayer, 'values'> & { readonly cachedValues: number }): number {
  return values / cachedValues;
}

/**
 * Tokens of context at which a token costs as many FLOP through attention as through a state: the second threshold,
 * (2·(w_state − w_attention) + FLOP of the state) / 4·d. 0 where attention is the dearer one from the first token.
 */
export function flopParityTokens({
  state,
  attentionWeights,
  dModel,
}: {
  readonly state: Pick<StateLayer, 'weights' | 'stateFlop'>;
  /** Weights of the layer with attention that a token is multiplied with. */
  readonly attentionWeights: number;
  readonly dModel: number;
}): number {
  const more = 2 * (state.weights - attentionWeights) + state.stateFlop;
  return Math.max(0, more / (4 * dModel));
}

/** Weights of a layer with multi-head attention and a feed-forward block of two matrices, 4d² + 2·d·d_ff. */
export function attentionLayerWeights({
  dModel: d,
  dFeedForward = 0,
}: {
  readonly dModel: number;
  readonly dFeedForward?: number;
}): number {
  return 4 * d * d + 2 * d * dFeedForward;
}

/** The second threshold of a Mamba-2 layer against a layer with attention, each with its own feed-forward block. */
export function mamba2FlopParityTokens({
  attentionFeedForward,
  ...shape
}: Mamba2Shape & { readonly dFeedForward: number; readonly attentionFeedForward: number }): number {
  const { dModel } = shape;
  return flopParityTokens({
    state: mamba2Layer(shape),
    attentionWeights: attentionLayerWeights({ dModel, dFeedForward: attentionFeedForward }),
    dModel,
  });
}

/** The second threshold of a layer of linear attention against a layer with attention. */
export function linearAttentionFlopParityTokens({
  attentionFeedForward,
  ...shape
}: LinearAttentionShape & {
  readonly dFeedForward: number;
  readonly attentionFeedForward: number;
}): number {
  const { dModel } = shape;
  return flopParityTokens({
    state: linearAttentionLayer(shape),
    attentionWeights: attentionLayerWeights({ dModel, dFeedForward: attentionFeedForward }),
    dModel,
  });
}

/** Tokens at which a Mamba-2 layer's state holds as many values as a multi-head cache. */
export function mamba2CacheParityTokens(shape: Mamba2Shape): number {
  return stateParityTokens({ values: mamba2StateValues(shape), cachedValues: 2 * shape.dModel });
}

/** Tokens at which the state of linear attention holds as many values as a multi-head cache, d/2h + ½. */
export function linearAttentionCacheParityTokens(shape: LinearAttentionShape): number {
  return stateParityTokens({
    values: linearAttentionStateValues(shape),
    cachedValues: 2 * shape.dModel,
  });
}

/**
 * Tokens of a prompt at which attention's own part of its causal pass equals the matrices': the fourth threshold,
 * twice the third, for a prompt's positions look back on half of it on average. 12·d where d_ff = 4d.
 */
export function causalPrefillParityTokens({
  dModel,
  dFeedForward,
}: {
  readonly dModel: number;
  readonly dFeedForward: number;
}): number {
  return attentionLayerWeights({ dModel, dFeedForward }) / dModel;
}
