// How many experts a batch meets: one token meets k, many meet all.
import { expectedExperts } from '#src/core/moe.ts';
import { defineSheet } from '../sheet.ts';

/** The calculator `moe-batch`. */
export const sheet = defineSheet({
  inputs: {
    experts: {
      unit: 'count',
      min: 1,
      max: 512,
      default: 8,
      slider: [2, 4, 8, 16, 32, 60, 64, 128, 160, 256, 512],
    },
    active: { unit: 'count', min: 1, max: 64, default: 2, slider: [1, 2, 4, 6, 8, 16, 32, 64] },
    tokens: {
      unit: 'token',
      min: 1,
      max: 4096,
      default: 16,
      slider: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 4096],
    },
  },
  outputs: {
    met: { unit: 'count', of: (batch) => expectedExperts(batch) },
    share: { unit: 'percent', of: (batch) => (100 * expectedExperts(batch)) / batch.experts },
    perToken: { unit: 'count', of: (batch) => expectedExperts(batch) / batch.tokens },
  },
  problem: ({ active, experts }) => (active > experts ? 'too-many-active' : null),
  formula: ({ shown, write, values }) => [
    `E · (1 − (1 − k / E)ᴺ) = ${shown.experts} · (1 − ${write(1 - values.active / values.experts)}^${write(values.tokens)}) = ${shown.met}`,
    `${shown.met} / ${shown.experts} = ${shown.share}`,
    `${shown.met} / ${write(values.tokens)} = ${shown.perToken}`,
  ],
  figure: {
    over: 'tokens',
    at: [1, 2, 4, 8, 16, 32, 64, 128, 256, 1024],
    outputs: ['share'],
    x: 'log',
  },
});
