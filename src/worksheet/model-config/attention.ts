// Attention as configurations describe it: heads, shared heads, the width of a head, windows.
import type { Attention } from '#src/core/workload/model-shape.ts';
import type { Fields } from './fields.ts';
import { contradict } from './problem.ts';

/** Heads, key-value heads and head width; what is missing follows from the model's width and the heads. */
export function headsOf(
  config: Fields,
  { kvHeads: given }: { readonly kvHeads?: number } = {},
): Pick<Attention, 'kind' | 'heads' | 'kvHeads' | 'headDim'> {
  const heads = config.count('num_attention_heads');
  const kvHeads = given ?? config.count('num_key_value_heads', heads);
  if (heads % kvHeads !== 0)
    contradict('heads-not-shared-evenly', 'num_attention_heads', 'num_key_value_heads');
  return { kind: 'attention', heads, kvHeads, headDim: headDimOf(config, heads) };
}

function headDimOf(config: Fields, heads: number): number {
  if (config.has('head_dim')) return config.count('head_dim');
  const width = config.count('hidden_size');
  if (width % heads !== 0)
    contradict('width-not-split-by-heads', 'hidden_size', 'num_attention_heads');
  return width / heads;
}

/**
 * Which layers look back no further than a window: `layer_types` where it is there, otherwise what the family does
 * with `sliding_window`.
 */
export function windowsOf(
  config: Fields,
  layers: number,
  slides: (layer: number) => boolean,
): (layer: number) => { readonly window?: number } {
  const window = config.countOrNull('sliding_window');
  const types = config.texts('layer_types');
  if (types !== null && types.length !== layers)
    contradict('layer-list-of-another-length', 'layer_types', 'num_hidden_layers');
  if (window === null) return () => ({});
  const isSliding =
    types === null ? slides : (layer: number) => types[layer] === 'sliding_attention';
  return (layer) => (isSliding(layer) ? { window } : {});
}
