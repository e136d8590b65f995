// A model of the same kind with another number of parameters: depth and widths grow alike, heads keep their size and
// their proportions, and what does not depend on size (vocabulary, windows, state, experts) stays. Sizes become fractions.
import { totalParameters } from './model-parameters.ts';
import type { FeedForward, Mixer, ModelShape } from './model-shape.ts';

/** The model scaled in thought to so many parameters. */
export function scaledModel(model: ModelShape, parameters: number): ModelShape {
  if (!(parameters > 0)) throw new Error(`${parameters} parameters came in: give more than none`);
  let [low, high] = [-24, 24];
  // Parameters grow with every size; 40 halvings leave a relative error below one in a million million.
  for (let halving = 0; halving < 40; halving++) {
    const middle = (low + high) / 2;
    if (totalParameters(stretched(model, 2 ** middle)) < parameters) low = middle;
    else high = middle;
  }
  return stretched(model, 2 ** ((low + high) / 2));
}

function stretched(model: ModelShape, by: number): ModelShape {
  return {
    ...model,
    dModel: model.dModel * by,
    layers: model.layers.map((group) => ({
      ...group,
      count: group.count * by,
      ...(group.stored === undefined ? {} : { stored: group.stored * by }),
      mixers: group.mixers.map((mixer) => stretchedMixer(mixer, by)),
      feedForward: stretchedBlock(group.feedForward, by),
    })),
  };
}

function stretchedMixer(mixer: Mixer, by: number): Mixer {
  switch (mixer.kind) {
    case 'attention': {
      const { heads, kvHeads, inputWidth } = mixer;
      const entering = inputWidth === undefined ? {} : { inputWidth: inputWidth * by };
      return { ...mixer, heads: heads * by, kvHeads: kvHeads * by, ...entering };
    }
    case 'latent-attention': {
      const { heads, queryRank } = mixer;
      return { ...mixer, heads: heads * by, queryRank: queryRank === null ? null : queryRank * by };
    }
    case 'mamba-1':
      return { ...mixer, inner: mixer.inner * by, timeRank: mixer.timeRank * by };
    case 'mamba-2':
      return { ...mixer, inner: mixer.inner * by, heads: mixer.heads * by };
    case 'linear-attention':
      return { ...mixer, heads: mixer.heads * by };
    default:
      return mixer satisfies never;
  }
}

function stretchedBlock(block: FeedForward, by: number): FeedForward {
  switch (block.kind) {
    case 'none':
      return block;
    case 'dense':
      return { ...block, width: block.width * by };
    case 'experts':
      return { ...block, width: block.width * by, sharedWidth: block.sharedWidth * by };
    default:
      return block satisfies never;
  }
}
