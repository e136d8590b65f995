// The checkpoint of module 10: one paper's claim judged for the tutor. The claim is that of Leviathan et al. (2023), an
// answer two to three times as fast with the same text; its premises, a cheap draft and verification that costs what one
// step costs, are measured beside it, in the engine and in a kernel of the book's own.
import { expectedTokensPerCycle } from '#src/core/speculative.ts';
import type { Definition } from '../definition.ts';

/** The tutor's size as the scope declares it; the shipped count stands in the model's manifest. */
const declaredParameters = 500_000;
/** A second model, its download and an exactness to be kept are paid by no less than a fifth of the time. */
const leastGain = 0.2;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
/** The lower end of the paper's "2X-3X": half the time at most. */
const claimed = {
  quantity: 'time-ratio',
  comparison: 'at-most',
  value: 0.5,
  unit: 'ratio',
} as const;
/** "Identical outputs": 0.98 and not 1, since an interval of a share never begins there. */
const identical = {
  quantity: 'same-text',
  comparison: 'at-least',
  value: 0.98,
  unit: 'ratio',
} as const;
/** Twice as fast is out of reach at k = 4 once five positions cost more than half of what they yield, all of them accepted. */
const premise = {
  quantity: 'verify-ratio',
  comparison: 'at-most',
  value: expectedTokensPerCycle({ acceptance: 1, draftLength: 4 }) / 2,
  unit: 'ratio',
} as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const moduleTen = {
  id: 'module-10',
  version: 1,
  steps: [
    { id: 'predict', fields: ['requirement', 'predictions'], locks: true },
    { id: 'measure', fields: ['evidence'], locks: false },
    { id: 'explain', fields: ['bottleneck', 'presence', 'cost', 'guardrail'], locks: false },
    { id: 'decide', fields: ['verdict', 'flip', 'confidence', 'next'], locks: true },
  ],
  quantities: {
    // Best against best: the draft and length that did best on one half of the rounds, timed on the other.
    'time-ratio': {
      experiment: 'draft-length',
      estimates: ['best'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'same-text': {
      experiment: 'draft-length',
      estimates: ['identical'],
      unit: 'ratio',
      scale: 'linear',
    },
    acceptance: {
      experiment: 'draft-acceptance',
      estimates: ['acceptance.draft'],
      unit: 'ratio',
      scale: 'linear',
    },
    'draft-cost': {
      experiment: 'verify-cost',
      estimates: ['step-cost.draft'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    'verify-ratio': {
      experiment: 'verify-cost',
      estimates: ['ratio.4'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    // The same premise without an engine's price for a call.
    'kernel-verify': {
      experiment: 'own-kernel',
      estimates: ['verify.kernel'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
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
  predict: ['time-ratio', 'draft-cost', 'verify-ratio'],
  mechanisms: {
    'time-ratio': ['fewer-target-runs', 'draft-steps-cost', 'answers-end'],
    'draft-cost': ['parameters-decide', 'operators-decide', 'depth-decides'],
    'verify-ratio': ['weights-read-once', 'arithmetic-grows', 'dispatch-dominates'],
  },
  evidence: [
    'noise-floor',
    'answer-time',
    'acceptance',
    'draft-cost',
    'verify-ratio',
    'kernel-verify',
    'time-ratio',
    'same-text',
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
    resource: 'sequential-latency',
    alsoAccepted: ['memory-bandwidth'],
    tests: [
      // Both: answers are awaited, and checking several tokens costs little more than writing one.
      { quantity: 'answer-time', comparison: 'at-least', ...immediate },
      premise,
    ],
    leastGain,
    guardrail: identical,
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
        // Answers are immediate: only a model many times larger would be waited for.
        'answer-time': {
          quantity: 'parameters',
          comparison: 'at-least',
          value: { base: declaredParameters, quantity: 'answer-time', target: immediate },
          unit: 'parameter',
          side: 'outside',
          plausible: false,
        },
        // Awaited, but the paper's premise is missing: only another kernel, which is another judgement, brings it.
        'verify-ratio': { ...premise, side: 'outside', plausible: false, reasonClass: 'kernel' },
      },
    },
  },
  rubric: [
    { id: 'requirement-first', points: 1, judge: 'requirement-stated' },
    { id: 'bottleneck-sentence', points: 2, judge: 'self' },
    { id: 'bottleneck-resource', points: 1, judge: 'resource-named' },
    { id: 'presence-by-number', points: 2, judge: 'presence-supported' },
    { id: 'evidence-sound', points: 2, judge: 'evidence-complete' },
    { id: 'condition-kept', points: 2, judge: 'self' },
    { id: 'guardrail-kept', points: 1, judge: 'guardrail-measured' },
    { id: 'verdict-follows', points: 2, judge: 'verdict-supported' },
    { id: 'flip-numbered', points: 2, judge: 'flip-placed' },
    { id: 'reason-class', points: 1, judge: 'self' },
    { id: 'calibration', points: 1, judge: 'predictions-covered' },
  ],
  module: {
    id: '10-frontiers',
    exit: [claimed, identical],
    next: ['00-measurement', '01-small-models', '09-production'],
  },
} as const satisfies Definition;
