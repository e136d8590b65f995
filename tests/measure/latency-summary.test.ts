// The arithmetic of parts and wholes on times that are known, and the interval of their sum on machines that are simulated.
import { describe, expect, test } from 'vitest';
import type { Estimate } from '#src/measure/estimate.ts';
import { answerSummary, singleSummary, stepSummary } from '#src/measure/latency-summary.ts';
import type { Sitting } from '#src/measure/measure-subjects.ts';
import { type Random, seededRandom } from '#src/tutor/random.ts';
import { noise } from './statistics/simulated-series.ts';

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

const parts = ['crossing', 'rest', 'attention', 'feed-forward', 'head', 'sampling'];
const beside = {
  'only.crossing': 40,
  'only.rest': 50, // everything else left out
  'without.attention': 100,
  'without.feed-forward': 90,
  'without.head': 105,
  'only.sampling': 2,
};
const step = sitting({
  ...Object.fromEntries(parts.map((part) => [`whole.${part}`, 120])),
  ...beside,
});

test('finds each part by what a run gets shorter without it', () => {
  const summary = stepSummary(step);
  const value = (part: string) => Math.round(1e6 * (summary[`part.${part}`]?.value ?? 0));
  expect(
    ['crossing', 'lookup', 'attention', 'feed-forward', 'head', 'sampling'].map(value),
  ).toEqual([40, 10, 20, 30, 15, 2]);
  expect(summary['explained.step']?.value).toBeCloseTo(117 / 120, 9);
  expect(summary['share.crossing']?.value).toBeCloseTo(1 / 3, 9);
  expect(summary['share.lookup']?.value).toBeCloseTo(1 / 12, 9);
  expect(Object.keys(summary)).not.toContain('share.rest');
});

test('holds every part against the whole step timed beside it', () => {
  // A machine that is twice as slow while two of the parts are timed tells the same shares.
  const slow = sitting({
    ...Object.fromEntries(parts.map((part) => [`whole.${part}`, part === 'head' ? 240 : 120])),
    ...beside,
    'without.head': 210,
  });
  const [before, after] = [stepSummary(step), stepSummary(slow)];
  for (const key of ['share.head', 'explained.step'])
    expect(after[key]?.value).toBeCloseTo(before[key]?.value ?? Number.NaN, 9);
});

describe.each([
  ['a quiet machine', { noise: 0.03, drift: 0.05, interrupts: 0.02 }],
  ['a busy one', { noise: 0.3, drift: 0.3, interrupts: 0.05 }],
])('on %s', (_, machine) => {
  test.each([0, 0.6])('the sum finds the truth as often as it says, with memory %f', (memory) => {
    const truth = 117 / 120;
    const random = seededRandom(20_361);
    let covered = 0;
    let bias = 0;
    for (let replication = 0; replication < 100; replication++) {
      const { value, low, high } = stepSummary(drifting({ ...machine, memory, random }))[
        'explained.step'
      ] as Estimate;
      if (low <= truth && truth <= high) covered++;
      bias += (value - truth) / 100;
    }
    // Of 100 intervals of 95 %, fewer than 88 hold the truth in 2 of 1 000 such tests.
    expect(covered).toBeGreaterThanOrEqual(88);
    expect(Math.abs(bias)).toBeLessThan(0.02);
  });
});

/** The step's pairs on a machine whose speed wanders, with noise of each sample's own and interrupts of half its time. */
function drifting(machine: {
  readonly noise: number;
  readonly drift: number;
  readonly interrupts: number;
  readonly memory: number;
  readonly random: Random;
}): Sitting {
  const { random, memory } = machine;
  const rounds = 96;
  const speed = noise(rounds, 0.95, random);
  const { subjects, order } = step;
  return {
    order,
    subjects: subjects.map((subject) => {
      const own = noise(rounds, memory, random);
      const seconds = Array.from(own, (z, i) => {
        const interrupt = random() < machine.interrupts ? 0.5 : 0;
        const wander = machine.drift * (speed[i] ?? 0);
        return (subject.seconds[0] ?? 0) * Math.exp(wander + machine.noise * z + interrupt);
      });
      return { ...subject, seconds };
    }),
  };
}

test('holds prompt, steps and tokenising against the whole answer', () => {
  const answer = sitting({ stepped: 2100, loop: 700, prefill: 190, tokenise: 10, step: 120 });
  const summary = answerSummary(answer);
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
