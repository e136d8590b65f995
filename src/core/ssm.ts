// The constant state of a Mamba-1 layer, and the context at which a growing cache overtakes it.
// Gu & Dao (2023), arXiv 2312.00752; the shapes of its reference implementation (expand, d_state, d_conv).

interface StateShape {
  readonly dModel: number;
  /** Inner width over d_model. */
  readonly expand: number;
  /** N: state values an inner channel. */
  readonly dState: number;
  /** Width of the causal convolution, whose last d_conv − 1 inputs are kept. */
  readonly dConv: number;
}

/** Values one layer keeps however long the text, expand·d·N + expand·d·(d_conv − 1). */
export function ssmStateValues({ dModel, expand, dState, dConv }: StateShape): number {
  return expand * dModel * (dState + dConv - 1);
}

/** Tokens at which a multi-head cache of 2·d values a layer and token holds as many values as the state. */
export function ssmCacheParityTokens(shape: StateShape): number {
  return ssmStateValues(shape) / (2 * shape.dModel);
}
