// A state of fixed size in the place of attention and its cache (Mamba-2), to be judged for the tutor: one layer,
// 32 tokens, one reader at a time, on a CPU.
import type { Definition } from '../definition.ts';
import { rubricWithGuardrail } from '../standard-rubric.ts';

/** The window as the scope declares it. */
const declaredContext = 32;
/** Another architecture, trained anew, is paid by no less than a fifth of a token's time. */
const leastGain = 0.2;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
/** A token with a state takes no longer than with attention behind a text as long as ours. */
const stateIsFaster = {
  quantity: 'time-equal',
  comparison: 'at-most',
  value: declaredContext,
  unit: 'token',
} as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const stateSpace = {
  id: 'state-space',
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
    'bytes-equal': {
      experiment: 'state-space-cost',
      estimates: ['bytes-equal.mamba2'],
      unit: 'token',
      scale: 'log',
    },
    'time-equal': {
      experiment: 'state-space-cost',
      estimates: ['time-equal.mamba2'],
      unit: 'token',
      scale: 'log',
      timed: true,
    },
    // At the length of the tutor's window.
    'time-ratio': {
      experiment: 'state-space-cost',
      estimates: [`ratio.mamba2.${declaredContext}`],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'decode-share': {
      experiment: 'answer-time',
      estimates: ['decode-share'],
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
  predict: ['bytes-equal', 'time-equal', 'time-ratio'],
  mechanisms: {
    'bytes-equal': ['state-in-tokens', 'bytes-are-operations', 'always-smaller'],
    'time-equal': ['operators-cost', 'cache-is-copied', 'work-decides'],
    'time-ratio': ['more-operators', 'no-cache-to-read', 'weights-dominate'],
  },
  evidence: ['noise-floor', 'answer-time', 'bytes-equal', 'time-equal', 'time-ratio'],
  gain: 'time-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 1_000_000 },
    { quantity: 'context', unit: 'token', high: declaredContext },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: { quantity: 'answer-time', comparison: 'at-most', ...immediate },
    resource: 'memory-capacity',
    alsoAccepted: ['memory-bandwidth', 'sequential-latency'],
    tests: [
      // The requirement is missed: without a need there is no bottleneck.
      { quantity: 'answer-time', comparison: 'at-least', ...immediate },
      stateIsFaster,
    ],
    share: 'decode-share',
    leastGain,
    // Quality is compared by trainings, not in this lab; what may not be lost here is the time.
    guardrail: { quantity: 'time-ratio', comparison: 'at-most', value: 1, unit: 'ratio' },
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
          // As if the whole time grew with the text: only attention's part does, so the true length is greater still.
          value: { base: declaredContext, quantity: 'answer-time', target: immediate },
          unit: 'token',
          side: 'outside',
          plausible: false,
        },
        // Slow enough, but the text is too short for a state to be the faster one.
        'time-equal': {
          ...stateIsFaster,
          side: 'outside',
          plausible: false,
        },
      },
    },
  },
  rubric: rubricWithGuardrail('guardrail-exact'),
} as const satisfies Definition;
