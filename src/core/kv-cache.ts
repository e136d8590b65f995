// What the key-value cache occupies: two vectors (key and value) a layer, a key-value head and a position.
// Letters of Shazeer (2019), arXiv 1911.02150, and Ainslie et al. (2023), arXiv 2305.13245, for shared heads.

import { type NumberFormat, valueBytes } from './bytes.ts';

/** The shape of an ordinary cache; `kvHeads` equals the query heads in multi-head, is fewer in grouped-query attention. */
export interface CacheShape {
  readonly layers: number;
  readonly kvHeads: number;
  readonly headDim: number;
}

/** Values cached for one token, 2 · L · H_kv · d_h. */
export function kvCacheValuesPerToken({ layers, kvHeads, headDim }: CacheShape): number {
  return 2 * layers * kvHeads * headDim;
}

/** Bytes cached for one token in a number format. */
export function kvCacheBytesPerToken({
  format,
  ...shape
}: CacheShape & { readonly format: NumberFormat }): number {
  return valueBytes({ values: kvCacheValuesPerToken(shape), format });
}

/** Bytes of the whole cache: a token's bytes times tokens times sequences held at once. */
export function kvCacheBytes({
  tokens,
  batch = 1,
  ...cache
}: CacheShape & {
  readonly format: NumberFormat;
  readonly tokens: number;
  readonly batch?: number;
}): number {
  return kvCacheBytesPerToken(cache) * tokens * batch;
}
