// How many parameters a model of any of our shapes has, and how many of them one token meets: counted matrix by
// matrix, so that published counts come out to the digit. Letters: d d_model, V vocabulary, E experts, k active.
import type { FeedForward, LayerGroup, Mixer, ModelShape } from './model-shape.ts';
import { remembered } from './remembered.ts';

/** Parameters of the whole model; shared layers count once. */
export const totalParameters: (model: ModelShape) => number = remembered((model) =>
  counted(model, ({ stored, count }) => stored ?? count, 'all'),
);

/** Parameters that one token meets: k of E experts, shared layers as often as they are passed, both ends of the model. */
export function activeParameters(model: ModelShape): number {
  return counted(model, ({ count }) => count, 'active');
}

/** Parameters of one expert, of one layer. */
export function expertParameters(
  dModel: number,
  { width, gated }: { readonly width: number; readonly gated: boolean },
): number {
  return (gated ? 3 : 2) * dModel * width;
}

function counted(
  model: ModelShape,
  times: (group: LayerGroup) => number,
  which: 'all' | 'active',
): number {
  const { dModel: d, vocabulary, tiedHead, headBias = false, learnedPositions = 0 } = model;
  const ends = vocabulary * d * (tiedHead ? 1 : 2) + (headBias ? vocabulary : 0);
  const norm = model.norm === 'layernorm' ? 2 * d : d;
  let layers = 0;
  for (const group of model.layers) {
    let mixers = 0;
    for (const mixer of group.mixers) mixers += mixerParameters(mixer, d);
    const feedForward = feedForwardParameters(group.feedForward, d, which);
    layers += times(group) * (mixers + feedForward + group.norms * norm);
  }
  return ends + learnedPositions * d + norm + layers;
}

/** Parameters of one mixer in a model of width d. */
export function mixerParameters(mixer: Mixer, d: number): number {
  switch (mixer.kind) {
    case 'attention': {
      const { heads, kvHeads, headDim, bias, headNorm = false, inputWidth = d } = mixer;
      const [query, keyValue] = [heads * headDim, 2 * kvHeads * headDim];
      const biases = bias ? query + keyValue + (bias === 'all' ? d : 0) : 0;
      const matrices = inputWidth * (query + keyValue) + query * d;
      return matrices + biases + (headNorm ? 2 * headDim : 0);
    }
    case 'latent-attention': {
      const { heads, latentDim, rotaryDim, plainDim, valueDim, queryRank } = mixer;
      const queries = heads * (plainDim + rotaryDim);
      const query = queryRank === null ? d * queries : queryRank * (d + 1 + queries);
      const down = d * (latentDim + rotaryDim) + latentDim;
      return query + down + latentDim * heads * (plainDim + valueDim) + heads * valueDim * d;
    }
    case 'mamba-1': {
      const { inner, stateDim, convWidth, timeRank, innerNorms = false } = mixer;
      const convolution = inner * (convWidth + 1);
      const selection = inner * (timeRank + 2 * stateDim) + timeRank * inner + inner;
      const norms = innerNorms ? timeRank + 2 * stateDim : 0;
      return 3 * d * inner + convolution + selection + inner * (stateDim + 1) + norms;
    }
    case 'mamba-2': {
      const { inner, heads, groups, stateDim, convWidth, gateNorm = true } = mixer;
      const convolved = inner + 2 * groups * stateDim;
      const entering = d * (inner + convolved + heads);
      return (
        entering + convolved * (convWidth + 1) + 3 * heads + (gateNorm ? inner : 0) + inner * d
      );
    }
    case 'linear-attention': {
      const { heads, keyDim, valueDim } = mixer;
      return 2 * d * heads * (keyDim + valueDim);
    }
    default:
      return mixer satisfies never;
  }
}

/** Parameters of one feed-forward block in a model of width d: all of them, or those that one token meets. */
export function feedForwardParameters(
  block: FeedForward,
  d: number,
  which: 'all' | 'active',
): number {
  switch (block.kind) {
    case 'none':
      return 0;
    case 'dense': {
      const { width, gated, bias = false } = block;
      return expertParameters(d, block) + (bias ? (gated ? 2 : 1) * width + d : 0);
    }
    case 'experts': {
      const { experts, active, gated, sharedWidth, sharedGate = false, choiceBias = false } = block;
      const router = experts * (d + (choiceBias ? 1 : 0));
      const shared = expertParameters(d, { width: sharedWidth, gated }) + (sharedGate ? d : 0);
      return router + shared + (which === 'all' ? experts : active) * expertParameters(d, block);
    }
    default:
      return block satisfies never;
  }
}
