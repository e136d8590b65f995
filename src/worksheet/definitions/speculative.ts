// Speculative decoding, to be judged for the tutor: dense, about half a million parameters, 32 tokens, one
// reader at a time, on a CPU.
import { expectedTokensPerCycle } from '#src/core/speculative.ts';
import type { Definition } from '../definition.ts';
import { rubricWithGuardrail } from '../standard-rubric.ts';

/** The tutor's size as the scope declares it; the shipped count stands in the model's manifest. */
const declaredParameters = 500_000;
/** The draft length at which verification is asked about: five positions at once. */
const draftLength = 4;
/** A second model, its download and an exactness to be kept are paid by no less than a fifth of the time. */
const leastGain = 0.2;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
/** Five positions cost less than the tokens they yield at an acceptance of 0.8, even with a draft that costs nothing. */
const verificationPays = {
  quantity: 'verify-ratio',
  comparison: 'at-most',
  value: expectedTokensPerCycle({ acceptance: 0.8, draftLength }),
  unit: 'ratio',
} as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const speculative = {
  id: 'speculative',
  version: 1,
  steps: [
    { id: 'predict', fields: ['requirement', 'predictions'], locks: true },
    { id: 'measure', fields: ['evidence'], locks: false },
    {
      id: 'explain',
      fields: ['bottleneck', 'presence', 'cost', 'guardrail'],
      locks: false,
    },
    { id: 'decide', fields: ['verdict', 'flip', 'confidence'], locks: true },
  ],
  quantities: {
    acceptance: {
      experiment: 'draft-acceptance',
      estimates: ['acceptance.draft'],
      unit: 'ratio',
      scale: 'linear',
    },
    'verify-ratio': {
      experiment: 'verify-cost',
      estimates: [`ratio.${draftLength}`],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    // Best against best: the draft and length that did best on one half of the rounds, timed on the other.
    'time-ratio': {
      experiment: 'draft-length',
      estimates: ['best'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'same-text': {
      experiment: 'draft-length',
      estimates: ['identical'],
      unit: 'ratio',
      scale: 'linear',
    },
    // The requirement is kept in nineteen cases of twenty.
    'answer-time': {
      experiment: 'answer-time',
      estimates: ['answer-p95'],
      unit: 'millisecond',
      scale: 'log',
    },
    'decode-share': {
      experiment: 'answer-time',
      estimates: ['decode-share'],
      unit: 'ratio',
      scale: 'linear',
    },
    'noise-floor': {
      experiment: 'noise-floor',
      estimates: ['floor'],
      unit: 'ratio',
      scale: 'log',
    },
  },
  predict: ['acceptance', 'verify-ratio', 'time-ratio'],
  mechanisms: {
    acceptance: ['easy-tokens-agree', 'small-draft-guesses', 'same-training-data'],
    'verify-ratio': ['weights-read-once', 'arithmetic-grows', 'dispatch-dominates'],
    'time-ratio': ['fewer-target-runs', 'draft-steps-cost', 'nothing-to-save'],
  },
  evidence: ['noise-floor', 'answer-time', 'acceptance', 'verify-ratio', 'time-ratio', 'same-text'],
  gain: 'time-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 2 * declaredParameters },
    { quantity: 'context', unit: 'token', high: 32 },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: {
      quantity: 'answer-time',
      comparison: 'at-most',
      ...immediate,
    },
    resource: 'sequential-latency',
    alsoAccepted: ['memory-bandwidth'],
    tests: [
      // The requirement is missed: without a need there is no bottleneck, however slow a step is.
      { quantity: 'answer-time', comparison: 'at-least', ...immediate },
      verificationPays,
    ],
    share: 'decode-share',
    leastGain,
    // Not 1: an interval of a share never begins there, and 240 prompts stand for all. The proof is in the tests, this is the check.
    guardrail: { quantity: 'same-text', comparison: 'at-least', value: 0.98, unit: 'ratio' },
    reasonClass: 'size',
    flips: {
      apply: {
        quantity: 'time-ratio',
        comparison: 'at-least',
        value: { gain: leastGain },
        unit: 'ratio',
        side: 'inside',
        plausible: true,
      },
      defer: {
        quantity: 'time-ratio',
        comparison: 'at-most',
        value: { gain: leastGain },
        unit: 'ratio',
        side: 'inside',
        plausible: true,
      },
      never: {
        // Too fast to need it: a model so much larger would not be.
        'answer-time': {
          quantity: 'parameters',
          comparison: 'at-least',
          // Time taken as proportional to parameters: with the fixed overheads of a small model the true size is larger still.
          value: { base: declaredParameters, quantity: 'answer-time', target: immediate },
          unit: 'parameter',
          side: 'outside',
          plausible: false,
        },
        // Slow enough, but verifying costs more than it yields: only another runtime, which is another judgement, changes that.
        'verify-ratio': {
          ...verificationPays,
          side: 'outside',
          plausible: false,
          reasonClass: 'runtime',
        },
      },
    },
  },
  rubric: rubricWithGuardrail('guardrail-exact'),
} as const satisfies Definition;
