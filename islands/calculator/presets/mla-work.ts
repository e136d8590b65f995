// Published latents and the tutor's.
import { latentPresets } from '../latent-presets.ts';
import { presetsFor } from '../sheet.ts';
import type { sheet } from '../sheets/mla-work.ts';

/** Models by name. */
export const presets = presetsFor<typeof sheet>(
  latentPresets(({ heads, headDim, latentDim, rotaryDim }, format) => ({
    heads,
    headDim,
    latentDim,
    rotaryDim,
    format,
  })),
);
