// Test-time compute, to be judged for a small tutor: dense, forty thousand parameters, in a page that may spend a
// hundred kilobytes on weights. Its gain is a share of errors saved, not of time.
import type { Definition } from '../definition.ts';
import { rubricWithGuardrail } from '../standard-rubric.ts';

/** The small model's size as the scope declares it; the shipped count stands in the model's manifest. */
const declaredParameters = 40_000;
/** Four answers of five are to be right: below it a learner is corrected wrongly too often. */
const enoughRight = { value: 0.8, unit: 'ratio' } as const;
/** Longer answers, a task of their own to train and a format to keep are paid by no less than a fifth of the errors. */
const leastGain = 0.2;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
/** Kilobytes of float16 weights of the next wider dense model, 48 wide: it has as much right without steps. */
const widerKilobytes = 104.64;

/** What the reader is asked, and how the book judges the same evidence. */
export const reasoning = {
  id: 'reasoning',
  version: 1,
  steps: [
    { id: 'predict', fields: ['requirement', 'predictions'], locks: true },
    { id: 'measure', fields: ['evidence'], locks: false },
    { id: 'explain', fields: ['bottleneck', 'presence', 'cost', 'guardrail'], locks: false },
    { id: 'decide', fields: ['verdict', 'flip', 'confidence'], locks: true },
  ],
  quantities: {
    'plain-right': {
      experiment: 'scratchpad-cost',
      estimates: ['right.draft'],
      unit: 'ratio',
      scale: 'linear',
    },
    'steps-right': {
      experiment: 'scratchpad-cost',
      estimates: ['right.small-scratchpad'],
      unit: 'ratio',
      scale: 'linear',
    },
    // Of the sampled answers one is chosen by its likelihood: what a page can do without a judge.
    'chosen-right': {
      experiment: 'best-of-n',
      estimates: ['likeliest.draft.8'],
      unit: 'ratio',
      scale: 'linear',
    },
    'error-ratio': {
      experiment: 'scratchpad-cost',
      estimates: ['errors.small-scratchpad'],
      unit: 'ratio',
      scale: 'log',
    },
    'time-ratio': {
      experiment: 'scratchpad-cost',
      estimates: ['ratio.small-scratchpad'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'answer-time': {
      experiment: 'scratchpad-cost',
      estimates: ['seconds.small-scratchpad'],
      unit: 'millisecond',
      scale: 'log',
    },
    'noise-floor': {
      experiment: 'noise-floor',
      estimates: ['floor'],
      unit: 'ratio',
      scale: 'log',
    },
  },
  predict: ['steps-right', 'chosen-right', 'time-ratio'],
  mechanisms: {
    'steps-right': ['steps-carry-work', 'more-tokens-help', 'steps-spread-errors'],
    'chosen-right': ['likely-is-right', 'likely-is-the-greedy-one', 'samples-share-errors'],
    'time-ratio': ['as-many-tokens-more', 'steps-run-together', 'prompt-dominates'],
  },
  evidence: [
    'noise-floor',
    'plain-right',
    'steps-right',
    'chosen-right',
    'error-ratio',
    'time-ratio',
    'answer-time',
  ],
  gain: 'error-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    {
      quantity: 'parameters',
      unit: 'parameter',
      low: declaredParameters,
      high: 2 * declaredParameters,
    },
    { quantity: 'download', unit: 'kilobyte', high: 100 },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: { quantity: 'plain-right', comparison: 'at-least', ...enoughRight },
    resource: 'work-per-answer',
    alsoAccepted: ['download-bytes'],
    // The requirement is missed: where enough is right already there is no headroom to buy.
    tests: [{ quantity: 'plain-right', comparison: 'at-most', ...enoughRight }],
    leastGain,
    guardrail: { quantity: 'answer-time', comparison: 'at-most', ...immediate },
    reasonClass: 'size',
    flips: {
      apply: {
        // With room for a wider dense model the same quality comes without a step.
        quantity: 'download',
        comparison: 'at-least',
        value: widerKilobytes,
        unit: 'kilobyte',
        side: 'outside',
        plausible: true,
      },
      defer: {
        quantity: 'error-ratio',
        comparison: 'at-most',
        value: { gain: leastGain },
        unit: 'ratio',
        side: 'inside',
        plausible: true,
      },
      never: {
        'plain-right': {
          // Enough right without steps: the next smaller model of the ladder has about half.
          quantity: 'parameters',
          comparison: 'at-most',
          value: 29_760,
          unit: 'parameter',
          side: 'outside',
          plausible: false,
        },
      },
    },
  },
  rubric: rubricWithGuardrail('guardrail-time'),
} as const satisfies Definition;
