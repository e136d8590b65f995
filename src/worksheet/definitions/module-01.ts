// The small-model checkpoint: a smaller model for each difficulty in the place of one model for all, judged for the
// tutor's task: four difficulties that are known beforehand, one reader at a time, on a CPU.
import type { Definition } from '../definition.ts';
import { standardRubric } from '../standard-rubric.ts';

/** The tutor's size as the scope declares it; the shipped count stands in the model's manifest. */
const declaredParameters = 500_000;
/** Several models to keep, and something that must tell difficulties apart: paid by no less than a fifth of the time. */
const leastGain = 0.2;
/** Nineteen answers of twenty right: what a reader can learn from. */
const rightEnough = { value: 0.95, unit: 'ratio' } as const;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
const tooSlow = { quantity: 'tutor-time', comparison: 'at-least', ...immediate } as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const module01 = {
  id: 'module-01',
  version: 1,
  steps: [
    { id: 'predict', fields: ['requirement', 'predictions'], locks: true },
    { id: 'measure', fields: ['evidence'], locks: false },
    { id: 'explain', fields: ['bottleneck', 'presence', 'cost', 'guardrail'], locks: false },
    { id: 'decide', fields: ['verdict', 'flip', 'confidence', 'next'], locks: true },
  ],
  quantities: {
    'small-right': {
      experiment: 'ladder-cost',
      estimates: ['right.dense-64'],
      unit: 'ratio',
      scale: 'linear',
    },
    'tutor-time': {
      experiment: 'ladder-cost',
      estimates: ['seconds.tutor'],
      unit: 'millisecond',
      scale: 'log',
    },
    'map-gain': {
      experiment: 'ladder-cost',
      estimates: ['gain'],
      unit: 'ratio',
      scale: 'linear',
    },
    'map-right': {
      experiment: 'ladder-cost',
      estimates: ['right.map'],
      unit: 'ratio',
      scale: 'linear',
    },
    'time-ratio': {
      experiment: 'ladder-cost',
      estimates: ['time-ratio'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'noise-floor': {
      experiment: 'noise-floor',
      estimates: ['floor'],
      unit: 'ratio',
      scale: 'log',
    },
  },
  predict: ['small-right', 'map-gain', 'time-ratio'],
  mechanisms: {
    'small-right': ['task-small-enough', 'hard-forms-need-width', 'learns-by-heart'],
    'map-gain': ['easy-pays-for-hard', 'large-is-best-everywhere', 'chosen-by-luck'],
    'time-ratio': ['less-arithmetic', 'dispatch-remains', 'models-take-turns'],
  },
  evidence: ['noise-floor', 'small-right', 'tutor-time', 'map-gain', 'map-right', 'time-ratio'],
  gain: 'time-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 2 * declaredParameters },
    { quantity: 'context', unit: 'token', high: 32 },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: { quantity: 'tutor-time', comparison: 'at-most', ...immediate },
    resource: 'arithmetic',
    alsoAccepted: ['work-per-answer', 'download-bytes'],
    tests: [tooSlow],
    leastGain,
    guardrail: { quantity: 'map-right', comparison: 'at-least', ...rightEnough },
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
        // There is time for more: a model so much larger would have none.
        'tutor-time': {
          quantity: 'parameters',
          comparison: 'at-least',
          value: { base: declaredParameters, quantity: 'tutor-time', target: immediate },
          unit: 'parameter',
          side: 'outside',
          plausible: false,
        },
      },
    },
  },
  rubric: standardRubric,
  module: {
    id: '01-small-models',
    // Half a point of right answers at the cost of the best single rung: less than that is not worth a map.
    exit: [{ quantity: 'map-gain', comparison: 'at-least', value: 0.005, unit: 'ratio' }],
    next: ['05-routing', '06-distillation'],
  },
} as const satisfies Definition;
