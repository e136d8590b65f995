// Published dense models: the weights a token meets (a table that is only looked up is not met), and their heads.
import { passCost } from '#src/core/workload/pass.ts';
import { attentionPresets, sameWidth } from '../attention-presets.ts';
import { presetsFor } from '../sheet.ts';
import type { sheet } from '../sheets/token-cost.ts';

/** Models by name. */
export const presets = presetsFor<typeof sheet>(
  attentionPresets(({ shape, layers, attention: { heads, kvHeads, headDim } }) => {
    const step = passCost(shape, { sequences: 1, positions: 1, context: 0 });
    const parameters = step.matrixFlop / 2 / 1e6;
    return { parameters, layers, heads, kvHeads, headDim, format: sameWidth(shape.weightFormat) };
  }),
);
