// Bytes of a latent cache beside those of all heads in the same model: L · (d_c + d_R) values a token against 2 · L · H · D.
import { bitsPerValue } from '#src/core/bytes.ts';
import { kvCacheBytes, kvCacheValuesPerToken } from '#src/core/kv-cache.ts';
import { mlaCacheBytes, mlaEqualKvHeads, mlaReduction, mlaValuesPerToken } from '#src/core/mla.ts';
import { defineSheet } from '../sheet.ts';

/** The calculator `mla-bytes`. */
export const sheet = defineSheet({
  inputs: {
    layers: { unit: 'count', min: 1, max: 160, default: 1 },
    heads: { unit: 'count', min: 1, max: 128, default: 4, slider: [1, 2, 4, 8, 16, 32, 64, 128] },
    headDim: {
      unit: 'count',
      min: 8,
      max: 512,
      default: 48,
      slider: [16, 32, 48, 64, 96, 128, 256],
    },
    latentDim: {
      unit: 'count',
      min: 4,
      max: 2048,
      default: 64,
      slider: [8, 16, 32, 64, 128, 256, 512, 1024],
    },
    rotaryDim: { unit: 'count', min: 2, max: 256, default: 16, slider: [2, 8, 16, 32, 64, 128] },
    format: { options: ['float32', 'float16', 'int8', 'int4'], default: 'float32' },
    tokens: {
      unit: 'token',
      min: 1,
      max: 2 ** 20,
      default: 32,
      slider: [32, 128, 512, 2048, 8192, 32_768, 2 ** 17, 2 ** 20],
    },
    batch: { unit: 'count', min: 1, max: 1024, default: 1, slider: [1, 4, 16, 64, 256, 1024] },
  },
  outputs: {
    full: {
      unit: 'count',
      of: ({ layers, heads, headDim }) =>
        kvCacheValuesPerToken({ layers, kvHeads: heads, headDim }),
    },
    latent: { unit: 'count', of: (shape) => mlaValuesPerToken(shape) },
    smaller: { unit: 'times', of: (shape) => mlaReduction(shape) },
    equalHeads: { unit: 'count', of: (shape) => mlaEqualKvHeads(shape) },
    fullBytes: {
      unit: 'byte',
      digits: 4,
      of: ({ heads, ...cache }) => kvCacheBytes({ ...cache, kvHeads: heads }),
    },
    latentBytes: { unit: 'byte', digits: 4, of: (cache) => mlaCacheBytes(cache) },
  },
  formula: ({ shown, values, write }) => [
    `2 · L · H · D = 2 · ${shown.layers} · ${shown.heads} · ${shown.headDim} = ${shown.full}`,
    `L · (d_c + d_R) = ${shown.layers} · (${shown.latentDim} + ${shown.rotaryDim}) = ${shown.latent}`,
    `${shown.full} / ${shown.latent} = ${shown.smaller}`,
    `(d_c + d_R) / 2D = ${write(values.latentDim + values.rotaryDim)} / ${write(2 * values.headDim)} = ${shown.equalHeads}`,
    `${shown.latent} · ${write(bitsPerValue[values.format] / 8)} B · ${shown.tokens} · ${shown.batch} = ${shown.latentBytes}`,
  ],
  figure: {
    over: 'tokens',
    at: [32, 128, 512, 2048, 8192, 32_768, 2 ** 17],
    outputs: ['fullBytes', 'latentBytes'],
    x: 'log',
    y: 'log',
  },
});
