// Mamba and Mamba-2, as in the transformers library and, for Mamba, as its authors write it.
import type { Mixer } from '#src/core/workload/model-shape.ts';
import type { Family } from '../family.ts';
import { type Fields, mostLayers } from '../fields.ts';
import { contradict } from '../problem.ts';

/** `model_type: mamba`. */
export const mamba: Family = (config) => {
  const dModel = config.count('hidden_size');
  const inner = config.count('intermediate_size', config.count('expand', 2) * dModel);
  const mixer: Mixer = {
    kind: 'mamba-1',
    inner,
    stateDim: config.count('state_size', 16),
    convWidth: config.count('conv_kernel', 4),
    timeRank: rankOf(config, 'time_step_rank', dModel),
  };
  return stacked(config, dModel, config.count('vocab_size'), mixer, 'num_hidden_layers');
};

/** The authors' own form, which names no type: `d_model`, `n_layer`, `ssm_cfg`. */
export const authorsMamba: Family = (config) => {
  const dModel = config.count('d_model');
  const multiple = config.count('pad_vocab_size_multiple', 8);
  const vocabulary = Math.ceil(config.count('vocab_size') / multiple) * multiple;
  const second = config.object('ssm_cfg')?.text('layer') === 'Mamba2';
  const mixer: Mixer = second
    ? mamba2Mixer({ inner: 2 * dModel, headDim: 64, groups: 1, stateDim: 128, convWidth: 4 })
    : {
        kind: 'mamba-1',
        inner: 2 * dModel,
        stateDim: 16,
        convWidth: 4,
        timeRank: Math.ceil(dModel / 16),
      };
  return stacked(config, dModel, vocabulary, mixer, 'n_layer');
};

/** `model_type: mamba2`. */
export const mamba2: Family = (config) => {
  const dModel = config.count('hidden_size');
  const inner = config.count('expand', 2) * dModel;
  const headDim = config.count('head_dim', 64);
  const heads = config.count('num_heads', inner / headDim);
  if (heads * headDim !== inner)
    contradict('inner-width-not-heads', 'num_heads', 'head_dim', 'expand');
  const mixer = mamba2Mixer({
    inner,
    headDim,
    groups: config.count('n_groups', 1),
    stateDim: config.count('state_size', 128),
    convWidth: config.count('conv_kernel', 4),
  });
  return stacked(config, dModel, config.count('vocab_size'), mixer, 'num_hidden_layers');
};

/** A Mamba-2 layer by the width of its heads. */
export function mamba2Mixer({
  headDim,
  ...sizes
}: {
  readonly inner: number;
  readonly headDim: number;
  readonly groups: number;
  readonly stateDim: number;
  readonly convWidth: number;
  readonly gateNorm?: boolean;
}): Mixer {
  return { kind: 'mamba-2', ...sizes, heads: sizes.inner / headDim };
}

/** The rank of the step size: a number, or a sixteenth of the width where it is left to the model. */
export function rankOf(config: Fields, field: string, dModel: number): number {
  const automatic = Math.ceil(dModel / 16);
  return config.is(field, 'auto') ? automatic : config.count(field, automatic);
}

function stacked(
  config: Fields,
  dModel: number,
  vocabulary: number,
  mixer: Mixer,
  layersField: string,
): ReturnType<Family> {
  return {
    dModel,
    vocabulary,
    tiedHead: config.flag('tie_word_embeddings', config.flag('tie_embeddings', true)),
    norm: 'rmsnorm',
    context: null,
    layers: [
      {
        count: config.count(layersField, undefined, { high: mostLayers }),
        mixers: [mixer],
        feedForward: { kind: 'none' },
        norms: 1,
      },
    ],
  };
}
