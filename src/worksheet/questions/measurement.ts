// The check-yourself questions of the chapter on measuring, and the four flawed benchmarks.
import type { QuestionSet } from '../question.ts';

const batch = { tickMicroseconds: 100, runMicroseconds: 85, ticksPerSample: 50 } as const;

const flaws = [
  'cold-start',
  'not-awaited',
  'clock-tick',
  'order',
  'unused-result',
  'single-sample',
] as const;

/** The questions of the chapter on measuring, with their keys. */
export const measurementQuestions = {
  ticks: {
    kind: 'numeric',
    unit: 'count',
    given: batch,
    answer: Math.ceil((batch.ticksPerSample * batch.tickMicroseconds) / batch.runMicroseconds),
    // Whole runs: 58 fall short of the fifty ticks.
    tolerance: { relative: 0.002, because: 'rounding' },
  },
  interleave: {
    kind: 'single',
    options: ['drift-meets-both', 'more-samples', 'finer-clock', 'warmer-cache'],
    correct: 'drift-meets-both',
  },
  'below-floor': {
    kind: 'single',
    options: ['cannot-tell', 'slightly-faster', 'exactly-equal', 'repeat-until-clear'],
    correct: 'cannot-tell',
  },
  'cold-start': {
    kind: 'single',
    options: ['mostly-loading', 'steady-speed', 'peak-memory', 'clock-resolution'],
    correct: 'mostly-loading',
  },
  'flaw-cold-start': { kind: 'single', options: flaws, correct: 'cold-start' },
  'flaw-not-awaited': { kind: 'single', options: flaws, correct: 'not-awaited' },
  'flaw-one-tick': { kind: 'single', options: flaws, correct: 'clock-tick' },
  'flaw-unused-result': { kind: 'single', options: flaws, correct: 'unused-result' },
} as const satisfies QuestionSet;
