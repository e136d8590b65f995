// Multi-head latent attention, to be judged for the tutor: one layer of four heads, 32 tokens, one reader at a
// time, on a CPU.
import type { Definition } from '../definition.ts';
import { rubricWithGuardrail } from '../standard-rubric.ts';

/** The window as the scope declares it. */
const declaredContext = 32;
/** Another architecture, trained anew, is paid by no less than a fifth of a token's time. */
const leastGain = 0.2;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
/** Reading the cache takes so much of a token's time that a smaller one can pay: Amdahl's share. */
const cacheMatters = {
  quantity: 'cache-share',
  comparison: 'at-least',
  value: leastGain,
  unit: 'ratio',
} as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const mla = {
  id: 'mla',
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
    'cache-factor': {
      experiment: 'mla-cost',
      estimates: ['smaller.mla-64'],
      unit: 'ratio',
      scale: 'log',
    },
    'cache-share': {
      experiment: 'mla-cost',
      estimates: ['cache-share'],
      unit: 'ratio',
      scale: 'linear',
    },
    // The wider latent was named before anything was trained: it is the one to replace the tutor.
    'time-ratio': {
      experiment: 'mla-cost',
      estimates: ['in-graph.mla-64'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'answers-lost': {
      experiment: 'mla-cost',
      estimates: ['lost.mla-64'],
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
  predict: ['cache-factor', 'cache-share', 'time-ratio'],
  mechanisms: {
    'cache-factor': ['one-latent-for-all-heads', 'few-heads-little-saved', 'lower-precision'],
    'cache-share': ['window-is-short', 'cache-read-whole', 'copied-at-the-border'],
    'time-ratio': ['fewer-bytes-read', 'wider-scores-cost', 'weights-dominate'],
  },
  evidence: [
    'noise-floor',
    'answer-time',
    'cache-factor',
    'cache-share',
    'time-ratio',
    'answers-lost',
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
    resource: 'memory-bandwidth',
    alsoAccepted: ['memory-capacity'],
    tests: [
      // The requirement is missed: without a need there is no bottleneck.
      { quantity: 'answer-time', comparison: 'at-least', ...immediate },
      cacheMatters,
    ],
    share: 'cache-share',
    leastGain,
    // As the equivalence of trained variants: two answers in a hundred.
    guardrail: { quantity: 'answers-lost', comparison: 'at-most', value: 0.02, unit: 'ratio' },
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
          // As if the whole time grew with the text: only the cache's part does, so the true length is greater still.
          value: { base: declaredContext, quantity: 'answer-time', target: immediate },
          unit: 'token',
          side: 'outside',
          plausible: false,
        },
        // Slow enough, but not because of the cache: a longer text would make it so.
        'cache-share': {
          quantity: 'context',
          comparison: 'at-least',
          // As if the share grew with the text: it grows more slowly, so the true length is greater still.
          value: {
            base: declaredContext,
            quantity: 'cache-share',
            target: { value: leastGain, unit: 'ratio' },
          },
          unit: 'token',
          side: 'outside',
          plausible: false,
        },
      },
    },
  },
  rubric: rubricWithGuardrail('guardrail-exact'),
} as const satisfies Definition;
