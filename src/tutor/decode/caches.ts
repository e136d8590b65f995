// Keys and values at a graph's border: two tensors a layer, each as long as the whole context.
import type { Graph } from '#src/graph/graph.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { headWidth, type ModelConfig } from '../config.ts';

/** Keys and values of every layer, alternating: K₀ V₀ K₁ V₁ …, each [B, h, T, D]; unfilled slots are 0. */
export type Caches = readonly Tensor[];

/** What may differ from one row and the config's context. */
export interface CacheSize {
  /** B. */
  readonly batch?: number;
  /** Positions; the context unless given. */
  readonly slots?: number;
}

/** [B, h, slots, D]. */
export function cacheShape(
  config: ModelConfig,
  { batch = 1, slots = config.context }: CacheSize = {},
): readonly number[] {
  return [batch, config.heads, slots, headWidth(config)];
}

/** Names of the cache tensors at a graph's border: `past.K0 past.V0 past.K1 …`. */
export function cacheNames(which: 'past' | 'present', layers: number): string[] {
  return Array.from({ length: layers }, (_, l) => [`${which}.K${l}`, `${which}.V${l}`]).flat();
}

/** An empty cache as constants of a graph. */
export function emptyCaches(g: Graph, config: ModelConfig, size: CacheSize = {}): Caches {
  const shape = cacheShape(config, size);
  const length = shape.reduce((product, n) => product * n, 1);
  const zeros = g.constant('float32', shape, new Float32Array(length));
  return Array.from({ length: 2 * config.layers }, () => zeros);
}
