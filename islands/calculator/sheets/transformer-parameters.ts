// Parameters of a dense transformer, part by part; opens with the tutor's sizes.
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { partsOfParameters } from '#src/core/workload/parameter-parts.ts';
import { defineSheet } from '../sheet.ts';

interface Sizes {
  readonly vocabulary: number;
  readonly dModel: number;
  readonly layers: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly dFeedForward: number;
  readonly matrices: 'two' | 'three';
  readonly head: 'tied' | 'own';
  readonly biases: 'none' | 'qkv';
}

/** The sizes as a model's shape, with RMSNorm before both halves of a layer and at the end. */
export function shapeOf(sizes: Sizes): ModelShape {
  const { vocabulary, dModel, layers, heads, kvHeads, headDim, dFeedForward } = sizes;
  const bias = sizes.biases === 'qkv' ? { bias: 'qkv' as const } : {};
  return {
    ...{ vocabulary, dModel, tiedHead: sizes.head === 'tied', norm: 'rmsnorm', context: null },
    layers: [
      {
        count: layers,
        mixers: [{ kind: 'attention', heads, kvHeads, headDim, ...bias }],
        feedForward: { kind: 'dense', width: dFeedForward, gated: sizes.matrices === 'three' },
        norms: 2,
      },
    ],
    weightFormat: 'float32',
    cacheFormat: 'float32',
  };
}

const parts = (sizes: Sizes) => partsOfParameters(shapeOf(sizes));

/** The calculator `transformer-parameters`. */
export const sheet = defineSheet({
  inputs: {
    vocabulary: { unit: 'token', min: 10, max: 300_000, default: 607, slider: 'log' },
    dModel: {
      unit: 'count',
      min: 8,
      max: 16_384,
      default: 192,
      slider: [32, 64, 96, 128, 192, 256, 512, 768, 1024, 2048, 4096, 8192, 16_384],
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
    dFeedForward: { unit: 'count', min: 16, max: 65_536, default: 576, slider: 'log' },
    matrices: { options: ['two', 'three'], default: 'two' },
    head: { options: ['tied', 'own'], default: 'tied' },
    biases: { options: ['none', 'qkv'], default: 'none' },
  },
  outputs: {
    ends: { unit: 'count', of: (sizes) => parts(sizes).ends },
    attention: { unit: 'count', of: (sizes) => parts(sizes).mixers },
    feedForward: { unit: 'count', of: (sizes) => parts(sizes).feedForward },
    norms: { unit: 'count', of: (sizes) => parts(sizes).norms },
    total: { unit: 'count', of: (sizes) => parts(sizes).total },
  },
  problem: ({ heads, kvHeads }) => (heads % kvHeads === 0 ? null : 'shared-heads'),
  formula: ({ shown, values }) => {
    const { vocabulary, dModel, layers, heads, kvHeads, headDim, dFeedForward } = shown;
    const bias =
      values.biases === 'qkv' ? ` + ${layers} · (${heads} + 2 · ${kvHeads}) · ${headDim}` : '';
    return [
      `V · d${values.head === 'own' ? ' · 2' : ''} = ${vocabulary} · ${dModel}${values.head === 'own' ? ' · 2' : ''} = ${shown.ends}`,
      `L · (2 · d · h · D + 2 · d · h_kv · D) = ${layers} · (2 · ${dModel} · ${heads} · ${headDim} + 2 · ${dModel} · ${kvHeads} · ${headDim})${bias} = ${shown.attention}`,
      `L · ${values.matrices === 'three' ? 3 : 2} · d · d_ff = ${layers} · ${values.matrices === 'three' ? 3 : 2} · ${dModel} · ${dFeedForward} = ${shown.feedForward}`,
      `(2 · L + 1) · d = (2 · ${layers} + 1) · ${dModel} = ${shown.norms}`,
      `${shown.ends} + ${shown.attention} + ${shown.feedForward} + ${shown.norms} = ${shown.total}`,
    ];
  },
});
