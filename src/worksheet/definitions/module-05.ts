// The checkpoint of module 5: a cascade in the place of the tutor, judged beside the best single model of the same
// ladder, since whoever has the rungs for a cascade may also take one of them alone.
import type { Definition } from '../definition.ts';
import { standardRubric } from '../standard-rubric.ts';

/** The tutor's size as the scope declares it; the shipped count stands in the model's manifest. */
const declaredParameters = 500_000;
/** Several models to load, gates to keep calibrated, and two kinds of wrong answers are paid by a fifth of the time. */
const leastGain = 0.2;
/** Nineteen answers of twenty right: what a reader can learn from. */
const rightEnough = { value: 0.95, unit: 'ratio' } as const;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
/** A small rung that costs half of the large one leaves no more than half to be saved, gates not counted. */
const steep = { quantity: 'rung-ratio', comparison: 'at-most', value: 0.5, unit: 'ratio' } as const;
/** One answer in a hundred: less is within the scatter of seeds. */
const beaten = { comparison: 'at-least', value: 0.01, unit: 'ratio' } as const;

/** A share of right answers, or a difference of two, out of the experiment. */
const share = (estimate: string) =>
  ({ experiment: 'cascade-cost', estimates: [estimate], unit: 'ratio', scale: 'linear' }) as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const module05 = {
  id: 'module-05',
  version: 1,
  steps: [
    { id: 'predict', fields: ['requirement', 'predictions'], locks: true },
    { id: 'measure', fields: ['evidence'], locks: false },
    { id: 'explain', fields: ['bottleneck', 'presence', 'cost', 'guardrail'], locks: false },
    { id: 'decide', fields: ['verdict', 'flip', 'confidence', 'next'], locks: true },
  ],
  quantities: {
    // Against the tutor for every prompt: what a cascade is advertised by.
    'tutor-ratio': {
      experiment: 'cascade-cost',
      estimates: ['ratio.largest'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    // Against the cheapest single model that is right as often: what it has to beat.
    'single-ratio': {
      experiment: 'cascade-cost',
      estimates: ['ratio.single'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'rung-ratio': {
      experiment: 'cascade-cost',
      estimates: ['rung.draft'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'cascade-right': share('right.cascade'),
    'small-share': share('small-share'),
    calibration: share('calibration.draft'),
    'gain-64': share('gain.dense-64'),
    'gain-96': share('gain.dense-96'),
    'gain-tutor': share('gain.tutor'),
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
  predict: ['tutor-ratio', 'single-ratio', 'calibration'],
  mechanisms: {
    'tutor-ratio': ['easy-ones-small', 'work-twice', 'gate-takes-time'],
    'single-ratio': ['errors-differ', 'ladder-saturates', 'dispatch-flattens'],
    calibration: ['trained-by-likelihood', 'product-of-tokens', 'sure-of-errors'],
  },
  evidence: [
    'noise-floor',
    'answer-time',
    'tutor-ratio',
    'single-ratio',
    'rung-ratio',
    'cascade-right',
    'calibration',
    'gain-64',
    'gain-96',
    'gain-tutor',
  ],
  gain: 'single-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 2 * declaredParameters },
    { quantity: 'context', unit: 'token', high: 32 },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: { quantity: 'answer-time', comparison: 'at-most', ...immediate },
    resource: 'work-per-answer',
    alsoAccepted: ['arithmetic'],
    tests: [
      // Both: answers are awaited, and a small model is so much quicker that asking it first can pay.
      { quantity: 'answer-time', comparison: 'at-least', ...immediate },
      steep,
    ],
    leastGain,
    guardrail: { quantity: 'cascade-right', comparison: 'at-least', ...rightEnough },
    reasonClass: 'size',
    flips: {
      apply: {
        quantity: 'single-ratio',
        comparison: 'at-least',
        value: { gain: leastGain },
        unit: 'ratio',
        side: 'inside',
        plausible: true,
      },
      defer: {
        quantity: 'single-ratio',
        comparison: 'at-most',
        value: { gain: leastGain },
        unit: 'ratio',
        side: 'inside',
        plausible: true,
      },
      never: {
        // Answers are immediate: only a model many times larger would be waited for.
        'answer-time': {
          quantity: 'parameters',
          comparison: 'at-least',
          value: { base: declaredParameters, quantity: 'answer-time', target: immediate },
          unit: 'parameter',
          side: 'outside',
          plausible: false,
        },
        // Calls cost what they cost whatever the model: another runtime would have to charge less for them.
        'rung-ratio': { ...steep, side: 'outside', plausible: false, reasonClass: 'runtime' },
      },
    },
  },
  rubric: standardRubric,
  module: {
    id: '05-routing',
    exit: [
      { quantity: 'gain-64', ...beaten },
      { quantity: 'gain-96', ...beaten },
      { quantity: 'gain-tutor', ...beaten },
    ],
    next: ['06-distillation', '01-small-models', '09-production'],
  },
} as const satisfies Definition;
