// Measurement's checkpoint: writing an answer inside one graph, without crossing its border at every token, judged
// for the tutor in this page: one reader, 32 tokens, a runtime that is called from outside.
import type { Definition } from '../definition.ts';
import { standardRubric } from '../standard-rubric.ts';

/** The tutor's size as the scope declares it; the shipped count stands in the model's manifest. */
const declaredParameters = 500_000;
/** A graph of its own, and no word in sight before the last: paid by no less than a fifth of the time. */
const leastGain = 0.2;
/** Of a step no more than a tenth may go to the border: else every figure here would be one of the runtime's. */
const crossingLimit = { value: 0.1, unit: 'ratio' } as const;
/** The same answer either way, but for what a count of prompts can tell. */
const same = { value: 0.95, unit: 'ratio' } as const;
const present = { quantity: 'crossing-share', comparison: 'at-least', ...crossingLimit } as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const module00 = {
  id: 'module-00',
  version: 1,
  steps: [
    { id: 'predict', fields: ['requirement', 'predictions'], locks: true },
    { id: 'measure', fields: ['evidence'], locks: false },
    { id: 'explain', fields: ['bottleneck', 'presence', 'cost', 'guardrail'], locks: false },
    { id: 'decide', fields: ['verdict', 'flip', 'confidence', 'next'], locks: true },
  ],
  quantities: {
    'crossing-share': {
      experiment: 'latency-split',
      estimates: ['share.crossing'],
      unit: 'ratio',
      scale: 'linear',
    },
    explained: {
      experiment: 'latency-split',
      estimates: ['explained.step'],
      unit: 'ratio',
      scale: 'linear',
    },
    'time-ratio': {
      experiment: 'latency-split',
      estimates: ['time-ratio'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'same-answers': {
      experiment: 'latency-split',
      estimates: ['same-answers'],
      unit: 'ratio',
      scale: 'linear',
    },
    'slow-answer': {
      experiment: 'latency-split',
      estimates: ['answer.p99'],
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
  predict: ['crossing-share', 'explained', 'time-ratio'],
  mechanisms: {
    'crossing-share': ['arithmetic-dominates', 'copies-and-calls', 'choosing-dominates'],
    explained: ['parts-add-up', 'parts-overlap', 'something-unseen'],
    'time-ratio': ['border-once', 'same-arithmetic', 'loop-costs-more'],
  },
  evidence: ['noise-floor', 'crossing-share', 'explained', 'time-ratio', 'same-answers'],
  gain: 'time-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 2 * declaredParameters },
    { quantity: 'context', unit: 'token', high: 32 },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: { quantity: 'crossing-share', comparison: 'at-most', ...crossingLimit },
    resource: 'dispatch-overhead',
    alsoAccepted: ['sequential-latency'],
    tests: [present],
    leastGain,
    guardrail: { quantity: 'same-answers', comparison: 'at-least', ...same },
    reasonClass: 'runtime',
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
        // A border that takes little takes less the more there is to compute: only another runtime would change that.
        'crossing-share': { ...present, side: 'outside', plausible: false },
      },
    },
  },
  rubric: standardRubric,
  module: {
    id: '00-measurement',
    exit: [
      { quantity: 'explained', comparison: 'at-least', value: 0.8, unit: 'ratio' },
      // Parts that overlap are counted twice, and explain nothing.
      { quantity: 'explained', comparison: 'at-most', value: 1.2, unit: 'ratio' },
    ],
    next: ['01-small-models', '09-production'],
  },
} as const satisfies Definition;
