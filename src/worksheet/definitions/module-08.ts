// The checkpoint of module 8: eight experts in the place of the tutor's block, two a token. Judged for the tutor: the time is
// that of the tutor's widths, the answers those of the rung below, where a gain can show; the exit asks for balance, for a
// gain at equal work, and for roles.
import type { Definition } from '../definition.ts';
import { standardRubric } from '../standard-rubric.ts';

/** The tutor's size as the scope declares it; the shipped count stands in the model's manifest. */
const declaredParameters = 500_000;
/** Routing, places to choose, and eight experts to download and keep are paid by no less than a fifth of the time. */
const leastGain = 0.2;
/** Nineteen answers of twenty right: what a reader can learn from. */
const rightEnough = { value: 0.95, unit: 'ratio' } as const;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
/** More parameters are wanted: with the dense model's, too many answers are wrong. */
const wantsParameters = { quantity: 'tutor-right', comparison: 'at-most', ...rightEnough } as const;

/** A count of the experiment on roles. */
const counted = (estimate: string) =>
  ({ experiment: 'expert-roles', estimates: [estimate], unit: 'ratio', scale: 'linear' }) as const;

/** A time over another. */
const timed = (estimate: string) =>
  ({
    experiment: 'expert-count',
    estimates: [estimate],
    unit: 'ratio',
    scale: 'log',
    timed: true,
  }) as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const module08 = {
  id: 'module-08',
  version: 1,
  steps: [
    { id: 'predict', fields: ['requirement', 'predictions'], locks: true },
    { id: 'measure', fields: ['evidence'], locks: false },
    { id: 'explain', fields: ['bottleneck', 'presence', 'cost', 'guardrail'], locks: false },
    { id: 'decide', fields: ['verdict', 'flip', 'confidence', 'next'], locks: true },
  ],
  quantities: {
    // Against the dense tutor: as much work a token, so what is above 1 is choosing among eight.
    'work-ratio': timed('work.8'),
    // Against a dense model of as many parameters: a quarter of its feed-forward work.
    'time-ratio': timed('total.8'),
    'first-ratio': timed('first.8'),
    'tutor-right': counted('right.tutor'),
    // Beyond the small dense model of as much work, on the same prompts.
    'eight-gain': counted('gain.small-moe-8-2'),
    busiest: counted('largest.small-moe-8-2'),
    'construction-told': counted('told.small-moe-8-2.construction'),
    'language-told': counted('told.small-moe-8-2.language'),
    // A quarter more places than an even load needs: the factor most written of.
    dropped: counted('dropped.small-moe-8-2.125'),
    'crowded-right': counted('capacity.small-moe-8-2.125'),
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
  predict: ['work-ratio', 'dropped', 'construction-told'],
  mechanisms: {
    'work-ratio': ['same-work-same-time', 'choosing-takes-time', 'more-weights-to-fetch'],
    dropped: ['balance-in-the-mean', 'few-tokens-scatter', 'places-to-spare'],
    'construction-told': ['roles-by-meaning', 'roles-by-word', 'roles-by-chance'],
  },
  evidence: [
    'noise-floor',
    'answer-time',
    'tutor-right',
    'work-ratio',
    'time-ratio',
    'first-ratio',
    'eight-gain',
    'busiest',
    'dropped',
    'crowded-right',
    'construction-told',
    'language-told',
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
      // Both: more parameters are needed, and there is no time to compute them.
      wantsParameters,
      { quantity: 'answer-time', comparison: 'at-least', ...immediate },
    ],
    leastGain,
    guardrail: { quantity: 'eight-gain', comparison: 'at-least', value: 0, unit: 'ratio' },
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
  module: {
    id: '08-mixture-of-experts',
    exit: [
      // Balance: the busiest of eight has no more than twice its even share.
      { quantity: 'busiest', comparison: 'at-most', value: 0.25, unit: 'ratio' },
      // Capacity at equal work: two answers in a hundred, the margin of the chapters' equivalence tests.
      { quantity: 'eight-gain', comparison: 'at-least', value: 0.02, unit: 'ratio' },
      // Roles: a token's expert tells a tenth of what there is to know of its prompt's construction.
      { quantity: 'construction-told', comparison: 'at-least', value: 0.1, unit: 'ratio' },
    ],
    next: ['07-memory', '05-routing', '09-production'],
  },
} as const satisfies Definition;
