// The checkpoint of the module on attention: sparse masks on the trained tutor, to be judged for it: one layer,
// 32 tokens, one reader at a time, on a CPU. Its exit criterion is tiling's: bytes, equality, and whether time follows.
import type { Definition } from '../definition.ts';
import { standardRubric } from '../standard-rubric.ts';

/** The window as the scope declares it. */
const declaredContext = 32;
/** A kernel that skips pairs, and a pattern to choose and to watch, are paid by no less than a fifth of the time. */
const leastGain = 0.2;
/** Nineteen answers of twenty right: what a reader can learn from. */
const rightEnough = { value: 0.95, unit: 'ratio' } as const;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
/** The pairs take a share of the time that would pay for leaving some out, if leaving out cost nothing. */
const pairsTakeTime = {
  quantity: 'pair-share',
  comparison: 'at-least',
  value: leastGain,
  unit: 'ratio',
} as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const moduleTwo = {
  id: 'module-02',
  version: 1,
  steps: [
    { id: 'predict', fields: ['requirement', 'predictions'], locks: true },
    { id: 'measure', fields: ['evidence'], locks: false },
    {
      id: 'explain',
      fields: ['bottleneck', 'presence', 'cost', 'guardrail'],
      locks: false,
    },
    { id: 'decide', fields: ['verdict', 'flip', 'confidence', 'next'], locks: true },
  ],
  quantities: {
    // Counted: what the tiles move over what the naive way moves, a head of the tutor's width, 1 024 tokens.
    'bytes-ratio': {
      experiment: 'tiled-attention',
      estimates: ['bytes-ratio.1024'],
      unit: 'ratio',
      scale: 'log',
    },
    'tiled-error': {
      experiment: 'tiled-attention',
      estimates: ['error.plain.1024'],
      unit: 'ratio',
      scale: 'log',
    },
    'tiled-time': {
      experiment: 'tiled-attention',
      estimates: ['ratio.plain.1024'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    // The engine's one operator over its plain operators; by which way it goes, it does not tell.
    'fused-time': {
      experiment: 'tiled-attention',
      estimates: ['ratio.engine.1024'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'pair-share': {
      experiment: 'sparse-masks',
      estimates: [`pairs.${declaredContext}`],
      unit: 'ratio',
      scale: 'linear',
      timed: true,
    },
    'time-ratio': {
      experiment: 'sparse-masks',
      estimates: [`masked.${declaredContext}`],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'tutor-right': {
      experiment: 'sparse-masks',
      estimates: ['right.tutor.full'],
      unit: 'ratio',
      scale: 'linear',
    },
    // First tokens and a window, eight keys a query.
    'masked-right': {
      experiment: 'sparse-masks',
      estimates: ['right.tutor.a-shape.8'],
      unit: 'ratio',
      scale: 'linear',
    },
    'recall-right': {
      experiment: 'sparse-masks',
      estimates: ['right.recall-dense.a-shape.8'],
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
  predict: ['tiled-time', 'pair-share', 'masked-right'],
  mechanisms: {
    'tiled-time': ['time-follows-bytes', 'arithmetic-stays', 'rescaling-adds'],
    'pair-share': ['matrices-dominate', 'pairs-dominate', 'operators-dominate'],
    'masked-right': ['recent-is-enough', 'clue-hidden', 'nothing-hidden'],
  },
  evidence: [
    'noise-floor',
    'answer-time',
    'bytes-ratio',
    'tiled-error',
    'tiled-time',
    'pair-share',
    'time-ratio',
    'masked-right',
  ],
  gain: 'time-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 1_000_000 },
    { quantity: 'context', unit: 'token', high: declaredContext },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: { quantity: 'answer-time', comparison: 'at-most', ...immediate },
    resource: 'arithmetic',
    alsoAccepted: ['memory-bandwidth'],
    tests: [
      // Both: answers are too slow, and it is the pairs that are.
      { quantity: 'answer-time', comparison: 'at-least', ...immediate },
      pairsTakeTime,
    ],
    share: 'pair-share',
    leastGain,
    guardrail: { quantity: 'masked-right', comparison: 'at-least', ...rightEnough },
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
        // Too fast to need it: texts so much longer would not be.
        'answer-time': {
          quantity: 'context',
          comparison: 'at-least',
          // As if the whole time grew with the text: the true length is greater still.
          value: { base: declaredContext, quantity: 'answer-time', target: immediate },
          unit: 'token',
          side: 'outside',
          plausible: false,
        },
        // Slow enough, but not by its pairs: only a longer text has more of them.
        'pair-share': { ...pairsTakeTime, side: 'outside', plausible: false },
      },
    },
  },
  rubric: standardRubric,
  module: {
    id: '02-attention',
    exit: [
      { quantity: 'bytes-ratio', comparison: 'at-most', value: 0.25, unit: 'ratio' },
      { quantity: 'tiled-error', comparison: 'at-most', value: 1e-5, unit: 'ratio' },
      // The lower end of what upstream promises of tiling, two to four times as fast.
      { quantity: 'tiled-time', comparison: 'at-most', value: 0.5, unit: 'ratio' },
    ],
    next: ['01-small-models', '03-state-space', '07-memory'],
  },
} as const satisfies Definition;
