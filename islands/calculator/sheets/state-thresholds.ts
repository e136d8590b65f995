// The four lengths at which a Mamba-2 layer and a layer with attention change places, each by its own formula.
import { attentionParityContext } from '#src/core/flops.ts';
import {
  causalPrefillParityTokens,
  mamba2CacheParityTokens,
  mamba2FlopParityTokens,
  mamba2StateValues,
} from '#src/core/ssm.ts';
import { defineSheet } from '../sheet.ts';

/** The calculator `state-thresholds`. */
export const sheet = defineSheet({
  inputs: {
    dModel: {
      unit: 'count',
      min: 32,
      max: 16_384,
      default: 192,
      slider: [32, 192, 512, 1024, 2048, 2560, 4096, 8192],
    },
    attentionFeedForward: { unit: 'count', min: 1, max: 65_536, default: 576, slider: 'log' },
    dFeedForward: { unit: 'count', min: 0, max: 65_536, default: 356 },
    expand: { unit: 'count', min: 1, max: 4, default: 2 },
    dState: { unit: 'count', min: 4, max: 512, default: 16, slider: [8, 16, 32, 64, 128, 256] },
    dConv: { unit: 'count', min: 2, max: 8, default: 4 },
    heads: { unit: 'count', min: 1, max: 256, default: 8 },
  },
  outputs: {
    state: { unit: 'count', of: (shape) => mamba2StateValues(shape) },
    bytes: { unit: 'token', of: (shape) => mamba2CacheParityTokens(shape) },
    flop: { unit: 'token', of: (shape) => mamba2FlopParityTokens(shape) },
    own: {
      unit: 'token',
      digits: 4,
      of: ({ dModel, attentionFeedForward }) =>
        attentionParityContext({ dModel, dFeedForward: attentionFeedForward }),
    },
    prompt: {
      unit: 'token',
      digits: 4,
      of: ({ dModel, attentionFeedForward }) =>
        causalPrefillParityTokens({ dModel, dFeedForward: attentionFeedForward }),
    },
  },
  formula: ({ shown }) => [
    `e·d·N + (e·d + 2N)·(K − 1) = ${shown.state}`,
    `${shown.state} / (2 · ${shown.dModel}) = ${shown.bytes}`,
    `2d + d_ff = 2 · ${shown.dModel} + ${shown.attentionFeedForward} = ${shown.own}`,
    `2 · ${shown.own} = ${shown.prompt}`,
  ],
});
