// A model of the same kind with another number of parameters: depth and widths grow alike, heads keep their size and
// their proportions, and what does not depend on size (vocabulary, windows, state, experts) stays. Sizes become fractions.
import { totalParameters } from './model-parameters.ts';
import type { FeedForward, Mixer, ModelShape } from './model-shape.ts';
import { remembered } from './remembered.ts';

/** The model scaled in thought to so many parameters; the same model for the same number. */
export function scaledModel(model: ModelShape, parameters: number): ModelShape {
  if (!(parameters > 0)) throw new Error(`${parameters} parameters came in: give more than none`);
  const known = scaledModels(model);
  const found = known.get(parameters);
  if (found) return found;
  const scaled = stretched(model, stretchFor(polynomialOf(model), parameters));
  known.set(parameters, scaled);
  return scaled;
}

const scaledModels = remembered((_: ModelShape) => new Map<number, ModelShape>());

/** Parameters as a + b·x + c·x² + e·x³ of the stretch x: no product in them has more than three sizes that stretch. */
const polynomialOf = remembered((model: ModelShape): readonly [number, number, number, number] => {
  const at = (by: number) => totalParameters(stretched(model, by));
  const [p0, p1, p2, p3] = [at(0), at(1), at(2), at(3)];
  // Newton's forward differences over 0, 1, 2, 3.
  const [d1, d2, d3] = [p1 - p0, p2 - 2 * p1 + p0, p3 - 3 * p2 + 3 * p1 - p0];
  return [p0, d1 - d2 / 2 + d3 / 3, d2 / 2 - d3 / 2, d3 / 6];
});

/** The stretch at which the polynomial, which only grows, reaches so many parameters. */
function stretchFor(
  [a, b, c, e]: readonly [number, number, number, number],
  parameters: number,
): number {
  let [low, high] = [-24, 24];
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    const by = 2 ** middle;
    if (a + by * (b + by * (c + by * e)) < parameters) low = middle;
    else high = middle;
  }
  return 2 ** ((low + high) / 2);
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
