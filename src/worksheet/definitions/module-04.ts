// The checkpoint of the module on hybrids: one layer of attention among three states, to be judged for texts from which
// single values must be recalled and whole passages repeated.
import type { Definition } from '../definition.ts';
import { standardRubric } from '../standard-rubric.ts';

/** The longest text that the lab measures, and the scope's bound. */
const longest = 4096;
/** Two kinds of layer to write, train and tune are paid by no less than a fifth of a token's time. */
const leastGain = 0.2;
/** Nineteen answers of twenty right. */
const rightEnough = { value: 0.95, unit: 'ratio' } as const;
/** A pure model does not recall enough: that of states … */
const stateForgets = { quantity: 'recall-state', comparison: 'at-most', ...rightEnough } as const;
/** … and that of attention, after the same training. */
const attentionFails = {
  quantity: 'recall-attention',
  comparison: 'at-most',
  ...rightEnough,
} as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const moduleFour = {
  id: 'module-04',
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
    'recall-gain': {
      experiment: 'hybrid-cost',
      estimates: ['recall-gain'],
      unit: 'ratio',
      scale: 'linear',
    },
    // Counted, behind the forty tokens of the training's longest text.
    'memory-share': {
      experiment: 'hybrid-cost',
      estimates: ['memory-share'],
      unit: 'ratio',
      scale: 'linear',
    },
    'recall-hybrid': {
      experiment: 'hybrid-cost',
      estimates: ['recall.hybrid-second'],
      unit: 'ratio',
      scale: 'linear',
    },
    'recall-attention': {
      experiment: 'hybrid-cost',
      estimates: ['recall.hybrid-attention'],
      unit: 'ratio',
      scale: 'linear',
    },
    'recall-state': {
      experiment: 'hybrid-cost',
      estimates: ['recall.hybrid-state'],
      unit: 'ratio',
      scale: 'linear',
    },
    'copy-hybrid': {
      experiment: 'hybrid-cost',
      estimates: ['copy.hybrid-second'],
      unit: 'ratio',
      scale: 'linear',
    },
    'long-ratio': {
      experiment: 'hybrid-cost',
      estimates: [`ratio.hybrid-second.${longest}`],
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
  predict: ['memory-share', 'recall-hybrid', 'long-ratio'],
  mechanisms: {
    'memory-share': ['one-cache-in-four', 'states-are-free', 'states-weigh-too'],
    'recall-hybrid': ['division-of-labour', 'weakest-layer', 'attention-alone-decides'],
    'long-ratio': ['one-cache-to-read', 'operators-cost', 'slowest-layer'],
  },
  evidence: [
    'noise-floor',
    'recall-gain',
    'memory-share',
    'recall-hybrid',
    'recall-attention',
    'recall-state',
    'copy-hybrid',
    'long-ratio',
  ],
  gain: 'long-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 1_000_000 },
    { quantity: 'context', unit: 'token', high: longest },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: { quantity: 'recall-hybrid', comparison: 'at-least', ...rightEnough },
    resource: 'memory-capacity',
    alsoAccepted: ['memory-bandwidth', 'arithmetic'],
    tests: [stateForgets, attentionFails],
    leastGain,
    guardrail: { quantity: 'copy-hybrid', comparison: 'at-least', ...rightEnough },
    reasonClass: 'task',
    flips: {
      apply: {
        quantity: 'copy-hybrid',
        comparison: 'at-most',
        ...rightEnough,
        side: 'inside',
        plausible: true,
      },
      defer: {
        quantity: 'copy-hybrid',
        comparison: 'at-least',
        ...rightEnough,
        side: 'inside',
        plausible: true,
      },
      never: {
        // A pure model recalls well enough: only a harder task would ask for more.
        'recall-state': { ...stateForgets, side: 'outside', plausible: false },
        'recall-attention': { ...attentionFails, side: 'outside', plausible: false },
      },
    },
  },
  rubric: standardRubric,
  module: {
    id: '04-hybrids',
    exit: [
      // Better than both pure models by the interval, and smaller than attention everywhere.
      { quantity: 'recall-gain', comparison: 'at-least', value: 0, unit: 'ratio' },
      { quantity: 'memory-share', comparison: 'at-most', value: 1, unit: 'ratio' },
    ],
    next: ['07-memory', '05-routing', '08-mixture-of-experts'],
  },
} as const satisfies Definition;
