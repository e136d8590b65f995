// The check-yourself questions of the chapter on reasoning and test-time compute.
import {
  chainSeconds,
  independentPassAtN,
  passAtN,
  samplesFor,
} from '#src/core/test-time-compute.ts';
import type { QuestionSet } from '../question.ts';

const drawing = { samples: 20, right: 4, n: 5 } as const;
const chain = { steps: 2000, answerTokens: 200, firstToken: 0.5, perToken: 0.02 } as const;
const wanted = { percent: 30, target: 99 } as const;

/** The questions of the chapter on reasoning, with their keys. */
export const reasoningQuestions = {
  'two-ways': {
    kind: 'single',
    options: ['parallel-latency', 'sequential-latency', 'same-latency', 'memory-alone'],
    correct: 'sequential-latency',
  },
  'pass-at-n': {
    kind: 'numeric',
    unit: 'ratio',
    given: drawing,
    answer: passAtN(drawing),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'what-pass-measures': {
    kind: 'single',
    options: ['what-reader-gets', 'upper-bound', 'mean-quality', 'confidence'],
    correct: 'upper-bound',
  },
  'samples-for': {
    kind: 'numeric',
    unit: 'count',
    given: { ...wanted, after: 3, reached: Math.round(100 * independentPassAtN(0.3, 3)) },
    answer: samplesFor(wanted.percent / 100, wanted.target / 100),
    tolerance: { relative: 0.001, because: 'rounding' },
  },
  'chain-latency': {
    kind: 'numeric',
    unit: 'second',
    given: chain,
    answer: chainSeconds({
      firstTokenSeconds: chain.firstToken,
      secondsPerToken: chain.perToken,
      steps: chain.steps,
      answerTokens: chain.answerTokens,
    }),
    tolerance: { relative: 0.01, because: 'rounding' },
  },
  'lax-verifier': {
    kind: 'single',
    options: ['slower', 'finds-loopholes', 'same-as-none', 'always-better'],
    correct: 'finds-loopholes',
  },
  'pause-control': {
    kind: 'single',
    options: ['more-compute', 'right-steps', 'longer-training', 'fair-time'],
    correct: 'right-steps',
  },
} as const satisfies QuestionSet;
