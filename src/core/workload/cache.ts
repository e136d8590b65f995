// What a model remembers of one text: a cache that grows with it, and a state that does not.
import { valueBytes } from '../bytes.ts';
import type { LayerGroup, Mixer, ModelShape } from './model-shape.ts';
import { remembered } from './remembered.ts';

/** Values a mixer caches for one position: two vectors a key-value head, or one latent and one rotary key; none for a state. */
export function cachedValues(mixer: Mixer): number {
  switch (mixer.kind) {
    case 'attention':
      return 2 * mixer.kvHeads * mixer.headDim;
    case 'latent-attention':
      return mixer.latentDim + mixer.rotaryDim;
    case 'mamba-1':
    case 'mamba-2':
    case 'linear-attention':
      return 0;
    default:
      return mixer satisfies never;
  }
}

/** Values a mixer keeps however long the text: the state, and the last inputs of its convolution. */
export function stateValues(mixer: Mixer): number {
  switch (mixer.kind) {
    case 'attention':
    case 'latent-attention':
      return 0;
    case 'mamba-1':
      return mixer.inner * (mixer.stateDim + mixer.convWidth - 1);
    case 'mamba-2': {
      const { inner, groups, stateDim, convWidth } = mixer;
      return inner * stateDim + (inner + 2 * groups * stateDim) * (convWidth - 1);
    }
    case 'linear-attention':
      return mixer.heads * mixer.keyDim * mixer.valueDim;
    default:
      return mixer satisfies never;
  }
}

/** Values cached for each further token while no window is full. */
export const cacheValuesPerToken = remembered(({ layers }: ModelShape): number =>
  sumOverMixers(layers, cachedValues),
);

/** Bytes cached for each further token while no window is full. */
export function cacheBytesPerToken(model: ModelShape): number {
  return valueBytes({ values: cacheValuesPerToken(model), format: model.cacheFormat });
}

/** Bytes of one text's cache at a length; a layer with a window keeps no more than that. */
export function cacheBytes({ layers, cacheFormat }: ModelShape, tokens: number): number {
  const values = sumOverMixers(layers, (mixer) => {
    const window = mixer.kind === 'attention' ? (mixer.window ?? Infinity) : Infinity;
    return cachedValues(mixer) * Math.min(tokens, window);
  });
  return valueBytes({ values, format: cacheFormat });
}

/** Bytes of one text's state, the same at every length. */
export const stateBytes = remembered(({ layers, cacheFormat }: ModelShape): number =>
  valueBytes({ values: sumOverMixers(layers, stateValues), format: cacheFormat }),
);

function sumOverMixers(layers: readonly LayerGroup[], of: (mixer: Mixer) => number): number {
  let sum = 0;
  for (const { count, mixers } of layers) for (const mixer of mixers) sum += count * of(mixer);
  return sum;
}
