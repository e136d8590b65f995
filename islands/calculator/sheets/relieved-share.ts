// From two published times to the share that was relieved, and to the time that another relief should leave.
import { amdahlShare, fittedTime } from '#src/core/amdahl-fit.ts';
import { defineSheet } from '../sheet.ts';

const factors = [2, 4, 8, 16, 32, 64, 128] as const;

/** The calculator `relieved-share`. */
export const sheet = defineSheet({
  inputs: {
    before: { unit: 'second', min: 0.001, max: 1000, step: 0.001, default: 1.51, slider: 'log' },
    after: { unit: 'second', min: 0.001, max: 1000, step: 0.001, default: 0.24, slider: 'log' },
    factor: { unit: 'times', min: 1.1, max: 1000, step: 0.1, default: 64, slider: factors },
    otherFactor: {
      unit: 'times',
      min: 1,
      max: 1000,
      step: 0.1,
      default: 8,
      slider: [1, ...factors],
    },
  },
  outputs: {
    share: { unit: 'ratio', of: (times) => amdahlShare(times) },
    time: { unit: 'second', of: (times) => fittedTime(times) },
  },
  problem: ({ before, after, factor }) =>
    after <= before && after >= before / factor ? null : 'unexplained',
  formula: ({ shown }) => [
    `(1 − ${shown.after} / ${shown.before}) / (1 − 1 / ${shown.factor}) = ${shown.share}`,
    `${shown.before} · (1 − ${shown.share} + ${shown.share} / ${shown.otherFactor}) = ${shown.time}`,
  ],
  figure: { over: 'otherFactor', at: [1, ...factors], outputs: ['time'], x: 'log' },
});
