// Bytes of a key-value cache: 2 · L · H_kv · D values a token, times bytes a value, tokens and texts.
import { bitsPerValue } from '#src/core/bytes.ts';
import { kvCacheBytes, kvCacheBytesPerToken, kvCacheValuesPerToken } from '#src/core/kv-cache.ts';
import { defineSheet } from '../sheet.ts';

/** The calculator `kv-cache-bytes`. */
export const sheet = defineSheet({
  inputs: {
    layers: { unit: 'count', min: 1, max: 160, default: 32 },
    kvHeads: {
      unit: 'count',
      min: 1,
      max: 128,
      default: 32,
      slider: [1, 2, 4, 8, 16, 20, 32, 40, 64, 96, 128],
    },
    headDim: {
      unit: 'count',
      min: 8,
      max: 512,
      default: 128,
      slider: [32, 48, 64, 80, 96, 128, 192, 256, 512],
    },
    format: { options: ['float32', 'float16', 'int8', 'int4'], default: 'float16' },
    tokens: {
      unit: 'token',
      min: 1,
      max: 2 ** 20,
      default: 4096,
      slider: [32, 128, 512, 1024, 2048, 4096, 8192, 16_384, 32_768, 65_536, 2 ** 17, 2 ** 20],
    },
    batch: {
      unit: 'count',
      min: 1,
      max: 1024,
      default: 8,
      slider: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024],
    },
  },
  outputs: {
    values: { unit: 'count', of: (shape) => kvCacheValuesPerToken(shape) },
    perToken: { unit: 'kibibyte-per-token', of: (cache) => kvCacheBytesPerToken(cache) / 1024 },
    oneText: { unit: 'byte', digits: 4, of: (cache) => kvCacheBytes({ ...cache, batch: 1 }) },
    total: { unit: 'byte', digits: 4, of: (cache) => kvCacheBytes(cache) },
  },
  formula: ({ shown, values, write }) => [
    `2 · L · H · D = 2 · ${shown.layers} · ${shown.kvHeads} · ${shown.headDim} = ${shown.values}`,
    `${shown.values} · ${write(bitsPerValue[values.format] / 8)} B = ${shown.perToken}`,
    `${shown.perToken} · ${shown.tokens} · ${shown.batch} = ${shown.total}`,
  ],
  figure: {
    over: 'tokens',
    at: [128, 512, 2048, 8192, 32_768, 2 ** 17, 2 ** 20],
    outputs: ['oneText', 'total'],
    x: 'log',
    y: 'log',
  },
});
