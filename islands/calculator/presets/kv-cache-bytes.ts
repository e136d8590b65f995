// Published caches: layers, key-value heads and their width, in the format the weights are published in.
import { attentionPresets, sameWidth } from '../attention-presets.ts';
import { presetsFor } from '../sheet.ts';
import type { sheet } from '../sheets/kv-cache-bytes.ts';

/** Models by name. */
export const presets = presetsFor<typeof sheet>(
  attentionPresets(({ shape, layers, attention: { kvHeads, headDim } }) => ({
    layers,
    kvHeads,
    headDim,
    format: sameWidth(shape.cacheFormat),
  })),
);
