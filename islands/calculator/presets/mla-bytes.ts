// Published latents with the sizes of their models, at the longest texts they are offered for.
import { latentPresets } from '../latent-presets.ts';
import { presetsFor } from '../sheet.ts';
import type { sheet } from '../sheets/mla-bytes.ts';

/** Models by name. */
export const presets = presetsFor<typeof sheet>(
  latentPresets((sizes, format) => ({
    ...sizes,
    format,
    tokens: format === 'float32' ? 32 : 2 ** 17,
    batch: 1,
  })),
);
