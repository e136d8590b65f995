// An answer-time run of a machine whose slow answers take `p95` seconds, for the tests of the scale.
import type { RunRecord } from '#src/measure/record.ts';

/** Seconds of the limits of perception. */
export const limits = { instant: 0.1, flow: 1, attention: 10 };

/** Every interval reaches a tenth to either side. */
export function answerRun(p95: number): Pick<RunRecord, 'summary'> {
  const estimate = (value: number) => ({
    value,
    low: value * 0.9,
    high: value * 1.1,
    level: 0.95,
    unit: 'second' as const,
    n: 96,
  });
  return {
    summary: {
      answer: estimate(p95 / 2),
      'answer-p95': estimate(p95),
      'decode-per-token': { ...estimate(p95 / 40), unit: 'second-per-token' },
    },
  };
}
