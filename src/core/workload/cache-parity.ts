// When what a model remembers weighs as much as what it knows.
import { cacheBytesPerToken } from './cache.ts';
import { weightBytes } from './memory.ts';
import type { ModelShape } from './model-shape.ts';

/** Tokens, over all texts held at once, whose cache occupies as many bytes as the weights; null where nothing grows. */
export function cacheParityTokens(model: ModelShape): number | null {
  const perToken = cacheBytesPerToken(model);
  return perToken === 0 ? null : weightBytes(model) / perToken;
}
