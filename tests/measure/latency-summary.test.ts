import { expect, test } from 'vitest';
import { answerSummary, singleSummary, stepSummary } from '#src/measure/latency-summary.ts';
import type { Sitting } from '#src/measure/measure-subjects.ts';

/** A sitting whose samples are these microseconds, all rounds alike. */
function sitting(microseconds: Readonly<Record<string, number>>): Sitting {
  return {
    subjects: Object.entries(microseconds).map(([name, value]) => ({
      name,
      seconds: Array.from({ length: 30 }, () => value * 1e-6),
      batch: 1,
      step: 0,
      warmUp: { converged: true, runs: 1, seconds: [] } as never,
    })),
    order: [],
  };
}

const step = sitting({
  whole: 120,
  crossing: 40,
  lookup: 50, // everything else left out
  full: 115,
  attention: 95,
  'feed-forward': 85,
  head: 100,
  sampling: 2,
});

test('finds each part by what a run gets shorter without it', () => {
  const summary = stepSummary(step);
  const value = (part: string) => Math.round(1e6 * (summary[`part.${part}`]?.value ?? 0));
  expect(
    ['crossing', 'lookup', 'attention', 'feed-forward', 'head', 'sampling'].map(value),
  ).toEqual([40, 10, 20, 30, 15, 2]);
  expect(summary['explained.step']?.value).toBeCloseTo(117 / 120, 9);
  expect(summary['share.crossing']?.value).toBeCloseTo(1 / 3, 9);
});

test('holds prompt, steps and tokenising against the whole answer', () => {
  const answer = sitting({ stepped: 2100, loop: 700, prefill: 190, tokenise: 10 });
  const summary = answerSummary(answer, step);
  expect(summary['explained.answer']?.value).toBeCloseTo((190 + 10 + 15 * 120) / 2100, 9);
  expect(summary['time-ratio']?.value).toBeCloseTo(1 / 3, 9);
});

test('sees in single answers the slow ones that means hide', () => {
  const single = Array.from({ length: 400 }, (_, i) => (i % 40 === 0 ? 9e-3 : 1e-3));
  const summary = singleSummary(single, 0);
  expect(summary['answer.p50']?.value).toBeCloseTo(1e-3, 9);
  expect(summary['answer.p99']?.value).toBeCloseTo(9e-3, 9);
  expect(summary['averaged.p99']?.value).toBeLessThan(3e-3);
});
