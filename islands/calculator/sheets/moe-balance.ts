// The balance loss of one expert that has more than its share.
import { oneSidedImbalance } from '#src/core/moe.ts';
import { defineSheet } from '../sheet.ts';

/** The calculator `moe-balance`. */
export const sheet = defineSheet({
  inputs: {
    experts: { unit: 'count', min: 2, max: 256, default: 2, slider: [2, 4, 8, 16, 64, 256] },
    share: { unit: 'percent', min: 0, max: 100, default: 92 },
    coefficient: { unit: 'ratio', min: 0, max: 1, step: 0.001, default: 0.01 },
  },
  outputs: {
    imbalance: {
      unit: 'count',
      digits: 4,
      of: ({ experts, share }) => oneSidedImbalance({ experts, share: share / 100 }),
    },
    added: {
      unit: 'nat',
      digits: 3,
      of: ({ experts, share, coefficient }) =>
        coefficient * oneSidedImbalance({ experts, share: share / 100 }),
    },
  },
  formula: ({ shown, write, values }) => {
    const share = write(values.share / 100);
    const rest = write(1 - values.share / 100);
    return [
      `E · (s² + (1 − s)² / (E − 1)) = ${shown.experts} · (${share}² + ${rest}² / ${write(values.experts - 1)}) = ${shown.imbalance}`,
      `α · ${shown.imbalance} = ${shown.coefficient} · ${shown.imbalance} = ${shown.added}`,
    ];
  },
  figure: {
    over: 'share',
    at: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
    outputs: ['imbalance'],
  },
});
