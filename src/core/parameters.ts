// How many parameters a dense decoder-only transformer has, counted matrix by matrix.
// Letters: V vocabulary, d d_model, L layers, d_ff feed-forward width. Heads do not matter: 4·d² holds Q, K, V and O.

/** The shape of a dense decoder; what is left out is the plainest choice (tied head, no biases, rotary positions). */
export interface TransformerShape {
  readonly vocabulary: number;
  readonly dModel: number;
  readonly layers: number;
  readonly dFeedForward: number;
  /** `layernorm` has a scale and a shift, `rmsnorm` a scale. */
  readonly norm: 'layernorm' | 'rmsnorm';
  /** Biases on the two feed-forward matrices. */
  readonly feedForwardBias?: boolean;
  /** Biases on Q, K, V and O. */
  readonly attentionBias?: boolean;
  /** The embedding serves as output head too. */
  readonly tiedHead?: boolean;
  /** Learned position vectors for this many positions; rotary positions have none. */
  readonly learnedPositions?: number;
}

/** Parameters of the whole model: V·d (once if tied) + positions·d + L·(4d² + 2·d·d_ff + biases + 2 norms) + final norm. */
export function transformerParameters(shape: TransformerShape): number {
  const { vocabulary, dModel: d, layers, tiedHead = true, learnedPositions = 0 } = shape;
  const embeddings = vocabulary * d * (tiedHead ? 1 : 2) + learnedPositions * d;
  return embeddings + layers * layerParameters(shape) + normParameters(shape);
}

function layerParameters(shape: TransformerShape): number {
  const { dModel: d, attentionBias = false } = shape;
  const attention = 4 * d * d + (attentionBias ? 4 * d : 0);
  return attention + feedForwardParameters(shape) + 2 * normParameters(shape);
}

/** Parameters of one two-matrix feed-forward block, 2·d·d_ff, plus d_ff + d where it has biases. */
export function feedForwardParameters({
  dModel: d,
  dFeedForward,
  feedForwardBias = false,
}: Pick<TransformerShape, 'dModel' | 'dFeedForward' | 'feedForwardBias'>): number {
  return 2 * d * dFeedForward + (feedForwardBias ? dFeedForward + d : 0);
}

function normParameters({ norm, dModel }: TransformerShape): number {
  return norm === 'layernorm' ? 2 * dModel : dModel;
}

/** The rule of thumb 12·L·d²: layers alone, with an inner width of 4·d in two matrices and as many key-value heads as heads. */
export function ruleOfThumbParameters({
  layers,
  dModel,
}: Pick<TransformerShape, 'layers' | 'dModel'>): number {
  return 12 * layers * dModel ** 2;
}

/** Parameters that heads sharing keys and values do without, 2·L·d·(h − h_kv)·D (arXiv 2305.13245). */
export function sharedHeadsSaving({
  layers,
  dModel,
  heads,
  kvHeads,
  headDim,
}: Pick<TransformerShape, 'layers' | 'dModel'> & {
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
}): number {
  return 2 * layers * dModel * (heads - kvHeads) * headDim;
}
