// Multi-head latent attention: one latent of d_c and one rotary key of d_R cached a layer, whatever the heads.
// DeepSeek-V2 (2024), arXiv 2405.04434, section 2.1 and table 1.

import { type NumberFormat, valueBytes } from './bytes.ts';

interface LatentShape {
  readonly layers: number;
  /** d_c: width of the compressed key-value latent. */
  readonly latentDim: number;
  /** d_R: width of the decoupled rotary key, shared by the heads. */
  readonly rotaryDim: number;
}

/** Values cached for one token, L · (d_c + d_R). */
export function mlaValuesPerToken({ layers, latentDim, rotaryDim }: LatentShape): number {
  return layers * (latentDim + rotaryDim);
}

/** Bytes cached for one token in a number format. */
export function mlaBytesPerToken({
  format,
  ...shape
}: LatentShape & { readonly format: NumberFormat }): number {
  return valueBytes({ values: mlaValuesPerToken(shape), format });
}

/** Bytes of the whole latent cache: a token's bytes times tokens times sequences held at once. */
export function mlaCacheBytes({
  tokens,
  batch = 1,
  ...cache
}: LatentShape & {
  readonly format: NumberFormat;
  readonly tokens: number;
  readonly batch?: number;
}): number {
  return mlaBytesPerToken(cache) * tokens * batch;
}

/** How many times smaller the latent is than full multi-head caching in the same model, 2·H·d_h / (d_c + d_R). */
export function mlaReduction({
  heads,
  headDim,
  latentDim,
  rotaryDim,
}: {
  readonly heads: number;
  readonly headDim: number;
  readonly latentDim: number;
  readonly rotaryDim: number;
}): number {
  return (2 * heads * headDim) / (latentDim + rotaryDim);
}

/** Key-value heads of width d_h whose ordinary cache would be as large, (d_c + d_R) / 2·d_h (the paper's groups). */
export function mlaEqualKvHeads({
  headDim,
  latentDim,
  rotaryDim,
}: Omit<HeadsAndLatent, 'heads'>): number {
  return (latentDim + rotaryDim) / (2 * headDim);
}

interface HeadsAndLatent {
  readonly heads: number;
  readonly headDim: number;
  readonly latentDim: number;
  readonly rotaryDim: number;
}

/** Weights of one layer's latent attention with uncompressed queries: query, down, norm, up for keys and values, output. */
export function latentAttentionParameters({
  dModel,
  heads,
  headDim,
  latentDim,
  rotaryDim,
}: HeadsAndLatent & { readonly dModel: number }): number {
  const query = dModel * heads * (headDim + rotaryDim);
  const down = dModel * (latentDim + rotaryDim) + latentDim;
  return query + down + 2 * latentDim * heads * headDim + heads * headDim * dModel;
}

/** FLOP of a new token's attention for each cached position of one ordinary layer, 4·H·d_h: score and weighted sum. */
export function headsFlopPerPosition({
  heads,
  headDim,
}: Pick<HeadsAndLatent, 'heads' | 'headDim'>): number {
  return 4 * heads * headDim;
}

/**
 * The same with absorbed projections, 2·H·(2·d_c + d_R): every head compares with the whole latent and its rotary
 * key, and sums latents.
 */
export function absorbedFlopPerPosition({
  heads,
  latentDim,
  rotaryDim,
}: Omit<HeadsAndLatent, 'headDim'>): number {
  return 2 * heads * (2 * latentDim + rotaryDim);
}

/** Absorbed attention's arithmetic over the ordinary one's, (2·d_c + d_R) / 2·d_h, whatever the heads. */
export function absorbedWorkRatio({
  headDim,
  latentDim,
  rotaryDim,
}: Omit<HeadsAndLatent, 'heads'>): number {
  return (2 * latentDim + rotaryDim) / (2 * headDim);
}

/**
 * The same where keys and values are made anew from each cached latent: 4·d_c·H·d_h for the making, then
 * 2·H·(2·d_h + d_R).
 */
export function expandedFlopPerPosition({
  heads,
  headDim,
  latentDim,
  rotaryDim,
}: HeadsAndLatent): number {
  return 4 * latentDim * heads * headDim + 2 * heads * (2 * headDim + rotaryDim);
}

/** FLOP of absorbed attention for each byte of cache it reads; the ordinary cache of as many heads has 2 over a value's bytes. */
export function absorbedFlopPerByte({
  format,
  ...shape
}: Omit<HeadsAndLatent, 'headDim'> & { readonly format: NumberFormat }): number {
  const { latentDim, rotaryDim } = shape;
  return absorbedFlopPerPosition(shape) / valueBytes({ values: latentDim + rotaryDim, format });
}

/** The share of a token's bytes that the cache is, cache / (weights + cache); between 0 and 1. */
export function cacheShareOfBytes({
  cacheBytes,
  weightBytes,
}: {
  readonly cacheBytes: number;
  readonly weightBytes: number;
}): number {
  return cacheBytes / (weightBytes + cacheBytes);
}
