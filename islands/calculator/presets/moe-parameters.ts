// Published mixtures, by their public config.
import { presetHead, publishedMixtures } from '../mixture-presets.ts';
import { presetsFor } from '../sheet.ts';
import type { sheet } from '../sheets/moe-parameters.ts';

/** Models by name. */
export const presets = presetsFor<typeof sheet>(
  publishedMixtures.map((mixture) => {
    const { block, expertLayers, elsewhere, model } = mixture;
    const { experts, active, width, gated, sharedWidth } = block;
    return {
      ...presetHead(mixture),
      values: {
        ...{ dModel: model.shape.dModel, expertLayers, experts, active, width, sharedWidth },
        matrices: gated ? 'three' : 'two',
        elsewhere: elsewhere / 1e6,
        format: 'float16',
      },
    };
  }),
);
