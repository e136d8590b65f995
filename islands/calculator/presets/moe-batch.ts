// Published mixtures, by their public config.
import { presetHead, publishedMixtures } from '../mixture-presets.ts';
import { presetsFor } from '../sheet.ts';
import type { sheet } from '../sheets/moe-batch.ts';

/** Models by name. */
export const presets = presetsFor<typeof sheet>(
  publishedMixtures.map((mixture) => {
    const { experts, active } = mixture.block;
    return { ...presetHead(mixture), values: { experts, active } };
  }),
);
