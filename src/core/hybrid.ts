// What a stack of unlike layers costs: parameters, those a token meets, values kept behind a text, operations a token.
// Letters of the other files: d d_model, f feed-forward width, w window, E experts, k of them a token.
import { feedForwardParameters } from './parameters.ts';
import { attentionLayerWeights, mamba2Layer } from './ssm.ts';

/** A layer: how it mixes positions, and whether experts stand in the place of its feed-forward block. */
export interface HybridLayer {
  readonly mixer: 'attention' | 'local' | 'state';
  readonly experts: boolean;
}

/** Widths that all layers share; tied head, root-mean-square norms, no biases but a convolution's. */
export interface HybridShape {
  readonly vocabulary: number;
  readonly dModel: number;
  readonly dFeedForward: number;
  /** w: tokens that local attention sees, the present one among them. */
  readonly window: number;
  /** Decays of a state. */
  readonly decays: number;
  /** Width inside a state's mixer, and values of state for each of its channels. */
  readonly inner: number;
  readonly state: number;
  /** Tokens that its convolution sees. */
  readonly convolution: number;
  readonly experts: number;
  readonly expertsPerToken: number;
}

/** A layer's cost, or a stack's. */
export interface HybridCost {
  readonly parameters: number;
  /** Parameters a token meets: of the experts only its own. */
  readonly activeParameters: number;
  /** Values kept behind so many tokens. */
  readonly values: number;
  /** FLOP of one token there. */
  readonly flop: number;
}

/** One layer behind `tokens` tokens. */
export function hybridLayerCost(
  { mixer, experts }: HybridLayer,
  shape: HybridShape,
  tokens: number,
): HybridCost {
  const mixed = mixer === 'state' ? stateCost(shape) : attentionCost(mixer, shape, tokens);
  const { dModel: d, dFeedForward } = shape;
  const block = feedForwardParameters({ dModel: d, dFeedForward });
  const router = experts ? d * shape.experts : 0;
  const met = (experts ? shape.expertsPerToken : 1) * block + router;
  const held = (experts ? shape.experts : 1) * block + router;
  return {
    parameters: mixed.parameters + held + d,
    activeParameters: mixed.parameters + met + d,
    values: mixed.values,
    flop: mixed.flop + 2 * met,
  };
}

/** A whole stack: its layers, the embedding that is also the head, the last norm. */
export function hybridCost(
  layers: readonly HybridLayer[],
  shape: HybridShape,
  tokens: number,
): HybridCost {
  const { vocabulary, dModel: d } = shape;
  const outside = vocabulary * d + d;
  const costs = layers.map((layer) => hybridLayerCost(layer, shape, tokens));
  const sum = (pick: (cost: HybridCost) => number) =>
    costs.reduce((total, cost) => total + pick(cost), 0);
  return {
    parameters: outside + sum(({ parameters }) => parameters),
    activeParameters: outside + sum(({ activeParameters }) => activeParameters),
    values: sum(({ values }) => values),
    flop: 2 * vocabulary * d + sum(({ flop }) => flop),
  };
}

type Mixed = Omit<HybridCost, 'activeParameters'>;

/** Projections and, over what is seen, scores and weighted sum: 4·d FLOP a position. */
function attentionCost(
  mixer: 'attention' | 'local',
  { dModel: d, window }: HybridShape,
  tokens: number,
): Mixed {
  const seen = mixer === 'local' ? Math.min(tokens, window) : tokens;
  const weights = attentionLayerWeights({ dModel: d });
  return { parameters: weights + d, values: 2 * d * seen, flop: 2 * weights + 4 * d * seen };
}

function stateCost({ dModel: d, inner, state, convolution, decays }: HybridShape): Mixed {
  const layer = mamba2Layer({
    dModel: d,
    expand: inner / d,
    dState: state,
    dConv: convolution,
    heads: decays,
  });
  const convolved = inner + 2 * state;
  // Beside the weights: the convolution's bias, three numbers a decay, the gate's norm and the layer's.
  const vectors = convolved + 3 * decays + inner + d;
  return {
    parameters: layer.weights + vectors,
    values: layer.values,
    flop: 2 * layer.weights + layer.stateFlop,
  };
}
