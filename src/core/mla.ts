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
