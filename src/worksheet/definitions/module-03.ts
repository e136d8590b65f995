// The checkpoint of the module on state spaces: a Mamba-2 state at the tutor's widths, to be judged for texts a hundred
// times as long as the tutor's. The chapter of phase 36 judges the same for the tutor itself.
import type { Definition } from '../definition.ts';
import { standardRubric } from '../standard-rubric.ts';

/** The longest text that the lab measures, and the scope's bound. */
const longest = 4096;
/** Another architecture, trained anew, is paid by no less than a fifth of a token's time. */
const leastGain = 0.2;
/** Nineteen copies of twenty without a mistake. */
const rightEnough = { value: 0.95, unit: 'ratio' } as const;
/** Behind some text within the scope, looking back takes as long as all the rest of a token. */
const attentionGrows = {
  quantity: 'token-doubled',
  comparison: 'at-most',
  value: longest,
  unit: 'token',
} as const;
/** And behind some text within it, the state is the quicker one. */
const stateWins = {
  quantity: 'time-equal',
  comparison: 'at-most',
  value: longest,
  unit: 'token',
} as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const moduleThree = {
  id: 'module-03',
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
    'token-doubled': {
      experiment: 'state-space-cost',
      estimates: ['token-doubled'],
      unit: 'token',
      scale: 'log',
      timed: true,
    },
    'long-ratio': {
      experiment: 'state-space-cost',
      estimates: [`ratio.mamba2.${longest}`],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    // Four layers of states, trained to copy and to recall: eight symbols, and one value of eight pairs.
    'state-copies': {
      experiment: 'hybrid-cost',
      estimates: ['copy.hybrid-state'],
      unit: 'ratio',
      scale: 'linear',
    },
    'state-recalls': {
      experiment: 'hybrid-cost',
      estimates: ['recall.hybrid-state'],
      unit: 'ratio',
      scale: 'linear',
    },
    'noise-floor': {
      experiment: 'noise-floor',
      estimates: ['floor'],
      unit: 'ratio',
      scale: 'log',
    },
  },
  predict: ['time-equal', 'long-ratio', 'state-copies'],
  mechanisms: {
    'time-equal': ['operations-decide', 'operators-cost', 'bytes-decide'],
    'long-ratio': ['cache-is-read', 'same-weights', 'state-grows'],
    'state-copies': ['room-enough', 'must-learn-to-write', 'decay-forgets'],
  },
  evidence: [
    'noise-floor',
    'bytes-equal',
    'time-equal',
    'token-doubled',
    'long-ratio',
    'state-copies',
    'state-recalls',
  ],
  gain: 'long-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 1_000_000 },
    { quantity: 'context', unit: 'token', high: longest },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    // A token's time may double within the scope, no more.
    requirement: {
      quantity: 'token-doubled',
      comparison: 'at-least',
      value: longest,
      unit: 'token',
    },
    resource: 'memory-bandwidth',
    alsoAccepted: ['memory-capacity', 'arithmetic'],
    tests: [attentionGrows, stateWins],
    leastGain,
    guardrail: { quantity: 'state-copies', comparison: 'at-least', ...rightEnough },
    reasonClass: 'task',
    flips: {
      apply: {
        quantity: 'state-copies',
        comparison: 'at-most',
        ...rightEnough,
        side: 'inside',
        plausible: true,
      },
      defer: {
        quantity: 'state-copies',
        comparison: 'at-least',
        ...rightEnough,
        side: 'inside',
        plausible: true,
      },
      never: {
        'token-doubled': { ...attentionGrows, side: 'outside', plausible: false },
        'time-equal': { ...stateWins, side: 'outside', plausible: false },
      },
    },
  },
  rubric: standardRubric,
  module: {
    id: '03-state-space',
    // The crossover lies within the lab's lengths.
    exit: [{ ...stateWins }],
    next: ['04-hybrids', '07-memory', '02-attention'],
  },
} as const satisfies Definition;
