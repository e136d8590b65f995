// Published shapes that the sheet can count to the last parameter.
import { totalParameters } from '#src/core/workload/model-parameters.ts';
import { attentionPresets } from '../attention-presets.ts';
import { presetsFor } from '../sheet.ts';
import { shapeOf, type sheet } from '../sheets/transformer-parameters.ts';

/** Models by name. */
export const presets = presetsFor<typeof sheet>(
  attentionPresets(({ shape, layers, attention, feedForward }) => {
    const values = {
      vocabulary: shape.vocabulary,
      dModel: shape.dModel,
      layers,
      heads: attention.heads,
      kvHeads: attention.kvHeads,
      headDim: attention.headDim,
      dFeedForward: feedForward.width,
      matrices: feedForward.gated ? 'three' : 'two',
      head: shape.tiedHead ? 'tied' : 'own',
      biases: attention.bias === 'qkv' ? 'qkv' : 'none',
    } as const;
    return totalParameters(shapeOf(values)) === totalParameters(shape) ? values : null;
  }),
);
