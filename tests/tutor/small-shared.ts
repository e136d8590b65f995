// Small random models whose layers share caches.
import type { ModelConfig } from '#src/tutor/config.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { smallConfig, spreadWeights } from './small-models.ts';

/** Two layers of two heads of 16 with one cache unless changed. */
export function sharedCacheConfig(
  changes: Partial<ModelConfig<'shared-cache'>> = {},
): ModelConfig<'shared-cache'> {
  return { ...smallConfig, layers: 2, share: 2, ...changes, architecture: 'shared-cache' };
}

/** Random weights of that shape. */
export function smallShared(
  seed: number,
  changes: Partial<ModelConfig<'shared-cache'>> = {},
): Weights {
  return spreadWeights(sharedCacheConfig(changes), seed);
}
