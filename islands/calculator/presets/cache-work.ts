// Published dense models: the weights inside their layers, those of their head, and the width attention looks through.
import { passCost } from '#src/core/workload/pass.ts';
import { attentionPresets } from '../attention-presets.ts';
import { presetsFor } from '../sheet.ts';
import type { sheet } from '../sheets/cache-work.ts';

/** Models by name. */
export const presets = presetsFor<typeof sheet>(
  attentionPresets(({ shape, layers, attention: { heads, headDim } }) => {
    const step = (predicted: number) =>
      passCost(shape, { sequences: 1, positions: 1, context: 0, predicted }).matrixFlop / 2 / 1e6;
    return {
      layerParameters: step(0),
      headParameters: Number((step(1) - step(0)).toPrecision(12)),
      layers,
      dModel: heads * headDim,
    };
  }),
);
