// Production's checkpoint: a decode kernel of one's own in the place of the runtime's graph, judged for the tutor in this
// page: one reader, 32 tokens, one core.
import type { Definition } from '../definition.ts';
import { standardRubric } from '../standard-rubric.ts';

/** The tutor's size as the scope declares it; the shipped count stands in the model's manifest. */
const declaredParameters = 500_000;
/** A second decoder to test, to pack weights for and to keep exact: paid by no less than a third of the time. */
const leastGain = 0.3;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
/** What the runtime adds to the arithmetic is worth taking away. */
const dispatched = {
  quantity: 'kernel-ratio',
  comparison: 'at-most',
  value: 1 - leastGain,
  unit: 'ratio',
} as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const moduleNine = {
  id: 'module-09',
  version: 1,
  steps: [
    { id: 'predict', fields: ['requirement', 'predictions'], locks: true },
    { id: 'measure', fields: ['evidence'], locks: false },
    { id: 'explain', fields: ['bottleneck', 'presence', 'cost', 'guardrail'], locks: false },
    { id: 'decide', fields: ['verdict', 'flip', 'confidence', 'next'], locks: true },
  ],
  quantities: {
    'kernel-ratio': {
      experiment: 'own-kernel',
      estimates: ['ratio.kernel'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'verify-ratio': {
      experiment: 'own-kernel',
      estimates: ['verify.kernel'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'int8-ratio': {
      experiment: 'own-kernel',
      estimates: ['int8.1'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'same-text': {
      experiment: 'own-kernel',
      estimates: ['identical.kernel'],
      unit: 'ratio',
      scale: 'linear',
    },
    // Of simulated servers: one at a time over continuous batching with chunks, by the load that each can promise.
    'batch-ratio': {
      experiment: 'serving-steps',
      estimates: ['ratio.chunked'],
      unit: 'ratio',
      scale: 'log',
    },
    'promise-kept': {
      experiment: 'serving-steps',
      estimates: ['edge.at'],
      unit: 'ratio',
      scale: 'linear',
    },
    'promise-broken': {
      experiment: 'serving-steps',
      estimates: ['edge.above'],
      unit: 'ratio',
      scale: 'linear',
    },
    'little-error': {
      experiment: 'serving-steps',
      estimates: ['little'],
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
  predict: ['kernel-ratio', 'verify-ratio', 'int8-ratio', 'batch-ratio'],
  mechanisms: {
    'kernel-ratio': ['no-dispatch', 'same-products', 'better-tuned-engine'],
    'verify-ratio': ['weights-used-again', 'arithmetic-bound', 'nothing-to-share'],
    'int8-ratio': ['fewer-bytes', 'conversion-costs', 'same-multiplications'],
    'batch-ratio': ['weights-shared', 'arithmetic-bound-batch', 'waiting-for-the-longest'],
  },
  evidence: [
    'noise-floor',
    'answer-time',
    'kernel-ratio',
    'verify-ratio',
    'int8-ratio',
    'same-text',
    'batch-ratio',
  ],
  gain: 'kernel-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 2 * declaredParameters },
    { quantity: 'context', unit: 'token', high: 32 },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: { quantity: 'answer-time', comparison: 'at-most', ...immediate },
    resource: 'dispatch-overhead',
    alsoAccepted: ['memory-bandwidth', 'sequential-latency'],
    tests: [{ quantity: 'answer-time', comparison: 'at-least', ...immediate }, dispatched],
    leastGain,
    guardrail: { quantity: 'same-text', comparison: 'at-least', value: 0.95, unit: 'ratio' },
    reasonClass: 'kernel',
    flips: {
      apply: {
        quantity: 'kernel-ratio',
        comparison: 'at-least',
        value: { gain: leastGain },
        unit: 'ratio',
        side: 'inside',
        plausible: true,
      },
      defer: {
        quantity: 'kernel-ratio',
        comparison: 'at-most',
        value: { gain: leastGain },
        unit: 'ratio',
        side: 'inside',
        plausible: true,
      },
      never: {
        // There is time enough: a model so much larger would have none, and be bound by its bytes.
        'answer-time': {
          quantity: 'parameters',
          comparison: 'at-least',
          value: { base: declaredParameters, quantity: 'answer-time', target: immediate },
          unit: 'parameter',
          side: 'outside',
          plausible: false,
          reasonClass: 'size',
        },
        'kernel-ratio': { ...dispatched, side: 'inside', plausible: true, reasonClass: 'runtime' },
      },
    },
  },
  rubric: standardRubric,
  module: {
    id: '09-production',
    exit: [
      // The search found the edge: kept at the load it names, broken at the next above.
      { quantity: 'promise-kept', comparison: 'at-most', value: 1, unit: 'ratio' },
      { quantity: 'promise-broken', comparison: 'at-least', value: 1, unit: 'ratio' },
      { quantity: 'little-error', comparison: 'at-most', value: 0.001, unit: 'ratio' },
      { quantity: 'kernel-ratio', comparison: 'at-most', value: 1, unit: 'ratio' },
    ],
    next: ['01-small-models', '07-memory', '10-frontiers'],
  },
} as const satisfies Definition;
