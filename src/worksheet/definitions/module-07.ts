// The checkpoint of the module on memory: weights in eight bits, to be judged for the tutor; and the exit criterion of
// fewer bits, a quarter of the memory for less than two points of quality.
import type { Definition } from '../definition.ts';
import { standardRubric } from '../standard-rubric.ts';

/** The tutor's size as the scope declares it. */
const declaredParameters = 500_000;
/** Another kernel and a second file of weights are paid by no less than a fifth of the time. */
const leastGain = 0.2;
/** Two answers in a hundred, as upstream's criterion and as the equivalence of trained variants. */
const fewLost = 0.02;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const module07 = {
  id: 'module-07',
  version: 1,
  steps: [
    { id: 'predict', fields: ['requirement', 'predictions'], locks: true },
    { id: 'measure', fields: ['evidence'], locks: false },
    { id: 'explain', fields: ['bottleneck', 'presence', 'cost', 'guardrail'], locks: false },
    { id: 'decide', fields: ['verdict', 'flip', 'confidence', 'next'], locks: true },
  ],
  quantities: {
    // One position, the tutor's own size: what a token of an answer costs.
    'time-ratio': {
      experiment: 'scale-int8',
      estimates: ['ratio.1.485760'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'eight-bit-lost': {
      experiment: 'quantized-quality',
      estimates: ['lost.tutor.int8-channel'],
      unit: 'ratio',
      scale: 'linear',
    },
    // Named on prompts for development: of the schemes under a quarter, the one that is right most often.
    'memory-share': {
      experiment: 'quantized-quality',
      estimates: ['bytes.tutor.int3-group'],
      unit: 'ratio',
      scale: 'log',
    },
    'answers-lost': {
      experiment: 'quantized-quality',
      estimates: ['lost.tutor.int3-group'],
      unit: 'ratio',
      scale: 'linear',
    },
    'needles-found': {
      experiment: 'eviction-recall',
      estimates: ['first.heavy-hitters.4'],
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
  predict: ['time-ratio', 'answers-lost', 'needles-found'],
  mechanisms: {
    'time-ratio': ['fewer-bytes-read', 'rounding-takes-time', 'no-fast-kernel'],
    'answers-lost': ['bits-to-spare', 'too-few-levels', 'errors-add-up'],
    'needles-found': ['attended-is-needed', 'asked-too-late', 'as-its-share'],
  },
  evidence: [
    'noise-floor',
    'answer-time',
    'time-ratio',
    'eight-bit-lost',
    'memory-share',
    'answers-lost',
    'needles-found',
  ],
  gain: 'time-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 2 * declaredParameters },
    { quantity: 'context', unit: 'token', high: 32 },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: { quantity: 'answer-time', comparison: 'at-most', ...immediate },
    resource: 'memory-bandwidth',
    alsoAccepted: ['memory-capacity', 'download-bytes'],
    // The requirement is missed: without a need there is no bottleneck.
    tests: [{ quantity: 'answer-time', comparison: 'at-least', ...immediate }],
    leastGain,
    guardrail: {
      quantity: 'eight-bit-lost',
      comparison: 'at-most',
      value: fewLost,
      unit: 'ratio',
    },
    reasonClass: 'kernel',
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
        // There is time enough: a model so much larger would have none.
        'answer-time': {
          quantity: 'parameters',
          comparison: 'at-least',
          value: { base: declaredParameters, quantity: 'answer-time', target: immediate },
          unit: 'parameter',
          side: 'outside',
          plausible: false,
          reasonClass: 'size',
        },
      },
    },
  },
  rubric: standardRubric,
  module: {
    id: '07-memory',
    exit: [
      // Bytes of scales counted, against half precision, in which the tutor ships.
      { quantity: 'memory-share', comparison: 'at-most', value: 0.25, unit: 'ratio' },
      { quantity: 'answers-lost', comparison: 'at-most', value: fewLost, unit: 'ratio' },
    ],
    next: ['09-production', '06-distillation', '02-attention'],
  },
} as const satisfies Definition;
