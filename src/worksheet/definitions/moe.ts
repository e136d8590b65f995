// A mixture of experts in the place of the tutor's feed-forward block, to be judged for the tutor: dense, about half
// a million parameters, 32 tokens, one reader at a time, on a CPU.
import type { Definition } from '../definition.ts';
import { standardRubric } from '../standard-rubric.ts';

/** The tutor's size as the scope declares it; the shipped count stands in the model's manifest. */
const declaredParameters = 500_000;
/** Routing, a second loss to tune, and all experts in memory are paid by no less than a fifth of the time. */
const leastGain = 0.2;
/** Nineteen answers of twenty right: what a reader can learn from. */
const rightEnough = { value: 0.95, unit: 'ratio' } as const;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
/** More parameters are wanted: with the dense model's, too many answers are wrong. */
const wantsParameters = { quantity: 'tutor-right', comparison: 'at-most', ...rightEnough } as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const moe = {
  id: 'moe',
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
    // Against the dense tutor: as much work a token, so what is above 1 is the routing.
    'work-ratio': {
      experiment: 'moe-cost',
      estimates: ['work.moe-2-1'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    // Against a dense model of as many parameters: half its feed-forward work.
    'time-ratio': {
      experiment: 'moe-cost',
      estimates: ['total.moe-2-1'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'tutor-right': {
      experiment: 'moe-cost',
      estimates: ['right.tutor'],
      unit: 'ratio',
      scale: 'linear',
    },
    'mixture-right': {
      experiment: 'moe-cost',
      estimates: ['right.moe-2-1'],
      unit: 'ratio',
      scale: 'linear',
    },
    'answer-time': {
      experiment: 'answer-time',
      estimates: ['answer-p95'],
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
  predict: ['work-ratio', 'time-ratio', 'mixture-right'],
  mechanisms: {
    'work-ratio': ['same-work-same-time', 'routing-takes-time', 'more-weights-to-fetch'],
    'time-ratio': ['half-the-block', 'rest-unchanged', 'saving-used-up'],
    'mixture-right': ['room-for-more', 'nothing-left-to-gain', 'fewer-examples-each'],
  },
  evidence: [
    'noise-floor',
    'answer-time',
    'work-ratio',
    'time-ratio',
    'tutor-right',
    'mixture-right',
  ],
  gain: 'time-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 2 * declaredParameters },
    { quantity: 'context', unit: 'token', high: 32 },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: { quantity: 'tutor-right', comparison: 'at-least', ...rightEnough },
    resource: 'parameters-per-flop',
    alsoAccepted: ['arithmetic'],
    tests: [
      // Both: more parameters are needed, and there is no time to compute them. Where there is time, a wider dense
      // model has them for less trouble.
      wantsParameters,
      { quantity: 'answer-time', comparison: 'at-least', ...immediate },
    ],
    leastGain,
    guardrail: { quantity: 'mixture-right', comparison: 'at-least', ...rightEnough },
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
        // The task is learned: only a harder one would ask for more parameters.
        'tutor-right': {
          ...wantsParameters,
          side: 'outside',
          plausible: false,
          reasonClass: 'task',
        },
        // There is time for more: a model so much larger would have none.
        'answer-time': {
          quantity: 'parameters',
          comparison: 'at-least',
          value: { base: declaredParameters, quantity: 'answer-time', target: immediate },
          unit: 'parameter',
          side: 'outside',
          plausible: false,
        },
      },
    },
  },
  rubric: standardRubric,
} as const satisfies Definition;
