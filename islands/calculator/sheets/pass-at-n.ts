// What n sampled answers are worth: pass@n without bias from N samples, and what independence would promise.
import { independentPassAtN, passAtN, samplesFor } from '#src/core/test-time-compute.ts';
import { defineSheet } from '../sheet.ts';

const powers = [1, 2, 4, 8, 16, 32, 64, 128, 256];

/** The calculator `pass-at-n`. */
export const sheet = defineSheet({
  inputs: {
    samples: { unit: 'count', min: 1, max: 1000, default: 100, slider: 'log' },
    right: { unit: 'count', min: 0, max: 1000, default: 20 },
    n: { unit: 'count', min: 1, max: 1000, default: 8, slider: powers },
  },
  outputs: {
    share: { unit: 'percent', of: ({ samples, right }) => (100 * right) / samples },
    pass: { unit: 'percent', of: (drawing) => 100 * passAtN(drawing) },
    independent: {
      unit: 'percent',
      of: ({ samples, right, n }) => 100 * independentPassAtN(right / samples, n),
    },
    needed: {
      unit: 'count',
      of: ({ samples, right }) => {
        const count = samplesFor(right / samples, 0.99);
        return Number.isFinite(count) ? count : null;
      },
    },
  },
  formula: ({ shown, values, write }) => [
    `p = ${shown.right} / ${shown.samples} = ${shown.share}`,
    `1 − C(${write(values.samples - values.right)}, ${shown.n}) / C(${shown.samples}, ${shown.n}) = ${shown.pass}`,
    `1 − (1 − p)^${shown.n} = ${shown.independent}`,
  ],
  problem: ({ samples, right, n }) => {
    if (right > samples) return 'too-many-right';
    return n > samples ? 'too-few-samples' : null;
  },
});
