// What a model remembers of one text where some of its layers have attention and the others a state.
import { valueBytes } from '#src/core/bytes.ts';
import { kvCacheBytes } from '#src/core/kv-cache.ts';
import { defineSheet } from '../sheet.ts';

interface Hybrid {
  readonly attentionLayers: number;
  readonly stateLayers: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly stateValues: number;
  readonly format: 'float32' | 'float16';
  readonly tokens: number;
}

const cache = ({ attentionLayers, ...shape }: Hybrid, layers = attentionLayers) =>
  layers === 0 ? 0 : kvCacheBytes({ ...shape, layers });
const state = ({ stateLayers, stateValues, format }: Hybrid) =>
  valueBytes({ values: stateLayers * stateValues, format });

/** The calculator `state-memory`. */
export const sheet = defineSheet({
  inputs: {
    attentionLayers: { unit: 'count', min: 0, max: 160, default: 4 },
    stateLayers: { unit: 'count', min: 0, max: 160, default: 28 },
    kvHeads: { unit: 'count', min: 1, max: 128, default: 8 },
    headDim: { unit: 'count', min: 8, max: 512, default: 128 },
    stateValues: { unit: 'count', min: 0, max: 4_000_000, default: 155_648 },
    format: { options: ['float32', 'float16'], default: 'float16' },
    tokens: {
      unit: 'token',
      min: 1,
      max: 2 ** 20,
      default: 32_768,
      slider: [32, 128, 512, 2048, 8192, 32_768, 2 ** 17, 2 ** 18, 2 ** 20],
    },
  },
  outputs: {
    cache: { unit: 'byte', digits: 4, of: (shape) => cache(shape) },
    state: { unit: 'byte', digits: 4, of: (shape) => state(shape) },
    total: { unit: 'byte', digits: 4, of: (shape) => cache(shape) + state(shape) },
    attention: {
      unit: 'byte',
      digits: 4,
      of: (shape) => cache(shape, shape.attentionLayers + shape.stateLayers),
    },
  },
  formula: ({ shown }) => [
    `2 · ${shown.attentionLayers} · ${shown.kvHeads} · ${shown.headDim} · ${shown.tokens} → ${shown.cache}`,
    `${shown.stateLayers} · ${shown.stateValues} → ${shown.state}`,
  ],
  figure: {
    over: 'tokens',
    at: [32, 128, 512, 2048, 8192, 32_768, 2 ** 17, 2 ** 20],
    outputs: ['total', 'attention'],
    x: 'log',
    y: 'log',
  },
});
