// What one new token costs a dense model: operations, bytes fetched, and the one over the other.
import { valueBytes } from '#src/core/bytes.ts';
import { decodeStepBytes, decodeStepFlop, decodeStepFlopPerByte } from '#src/core/decode-step.ts';
import { attentionFlopPerToken, weightFlopPerToken } from '#src/core/flops.ts';
import { kvCacheBytes } from '#src/core/kv-cache.ts';
import { defineSheet } from '../sheet.ts';

type Format = 'float32' | 'float16' | 'int8' | 'int4';

interface Settings {
  readonly parameters: number;
  readonly layers: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly context: number;
  readonly batch: number;
  readonly format: Format;
}

const formats = ['float32', 'float16', 'int8', 'int4'] as const;

/** A step whose cache is stored as the weights are. */
function stepOf({ parameters, ...settings }: Settings) {
  return { ...settings, parameters: parameters * 1e6, cacheFormat: settings.format };
}

/** The calculator `token-cost`. */
export const sheet = defineSheet({
  inputs: {
    parameters: {
      unit: 'million-parameters',
      min: 0.01,
      max: 1e6,
      step: 0.000001,
      default: 0.48576,
      slider: 'log',
    },
    layers: { unit: 'count', min: 1, max: 160, default: 1 },
    heads: { unit: 'count', min: 1, max: 128, default: 4, slider: [1, 2, 4, 8, 16, 32, 64, 128] },
    kvHeads: { unit: 'count', min: 1, max: 128, default: 4, slider: [1, 2, 4, 8, 16, 32, 64, 128] },
    headDim: {
      unit: 'count',
      min: 8,
      max: 512,
      default: 48,
      slider: [8, 16, 32, 48, 64, 96, 128, 256, 512],
    },
    context: {
      unit: 'token',
      min: 1,
      max: 2 ** 20,
      default: 32,
      slider: [8, 32, 128, 512, 2048, 8192, 32_768, 2 ** 17, 2 ** 20],
    },
    batch: {
      unit: 'count',
      min: 1,
      max: 1024,
      default: 1,
      slider: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024],
    },
    format: { options: formats, default: 'float32' },
  },
  outputs: {
    matrixFlop: {
      unit: 'flop',
      of: ({ parameters }) => weightFlopPerToken({ parameters: parameters * 1e6 }),
    },
    attentionFlop: {
      unit: 'flop',
      of: ({ context, heads, headDim, layers }) =>
        attentionFlopPerToken({ context, dModel: heads * headDim, layers }),
    },
    weightBytes: {
      unit: 'byte',
      of: ({ parameters, format }) => valueBytes({ values: parameters * 1e6, format }),
    },
    cacheBytes: {
      unit: 'byte',
      of: ({ context, batch, ...cache }) => kvCacheBytes({ ...cache, tokens: context, batch }),
    },
    flop: { unit: 'flop', of: (settings) => decodeStepFlop(stepOf(settings)) },
    bytes: { unit: 'byte', of: (settings) => decodeStepBytes(stepOf(settings)) },
    intensity: { unit: 'flop-per-byte', of: (settings) => decodeStepFlopPerByte(stepOf(settings)) },
  },
  problem: ({ heads, kvHeads }) => (heads % kvHeads === 0 ? null : 'shared-heads'),
  formula: ({ shown }) => [
    `2 · P = 2 · ${shown.parameters} · 10⁶ = ${shown.matrixFlop}`,
    `4 · T · h · D · L = 4 · ${shown.context} · ${shown.heads} · ${shown.headDim} · ${shown.layers} = ${shown.attentionFlop}`,
    `${shown.batch} · (${shown.matrixFlop} + ${shown.attentionFlop}) = ${shown.flop}`,
    `${shown.weightBytes} + ${shown.cacheBytes} = ${shown.bytes}`,
    `${shown.flop} / ${shown.bytes} = ${shown.intensity}`,
  ],
  figure: {
    over: 'batch',
    at: [1, 4, 16, 64, 256, 1024],
    outputs: ['intensity'],
    x: 'log',
    y: 'log',
  },
});
