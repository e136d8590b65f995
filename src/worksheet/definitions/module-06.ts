// A distilled student in the tutor's place, to be judged: the small dense model taught by the tutor's own distribution,
// where answers take too long and the same model trained alone is wrong too often.
import type { Definition } from '../definition.ts';
import { standardRubric } from '../standard-rubric.ts';

/** The tutor's size as the scope declares it; the shipped count stands in the model's manifest. */
const declaredParameters = 500_000;
/** A second model that is trained, kept and judged anew with every change is paid by half of the time. */
const leastGain = 0.5;
/** What must be kept of the teacher's right answers, and what a student may take of its time. */
const keptEnough = { value: 0.95, unit: 'ratio' } as const;
/** Below this an answer is felt as immediate (Nielsen 1993, after Miller 1968); the chapter on speed discusses it. */
const immediate = { value: 100, unit: 'millisecond' } as const;
/** A small model is not good enough by itself: there is something to be taught. */
const wantsTeacher = { quantity: 'alone-kept', comparison: 'at-most', ...keptEnough } as const;

/** What the reader is asked, and how the book judges the same evidence. */
export const moduleSix = {
  id: 'module-06',
  version: 1,
  steps: [
    { id: 'predict', fields: ['requirement', 'predictions'], locks: true },
    { id: 'measure', fields: ['evidence'], locks: false },
    { id: 'explain', fields: ['bottleneck', 'presence', 'cost', 'guardrail'], locks: false },
    { id: 'decide', fields: ['verdict', 'flip', 'confidence', 'next'], locks: true },
  ],
  quantities: {
    // A token of the student over one of the teacher, both inside one graph.
    'time-ratio': {
      experiment: 'student-cost',
      estimates: ['time.distil-t1'],
      unit: 'ratio',
      scale: 'log',
      timed: true,
    },
    // Right answers over the teacher's, on the same prompts.
    kept: {
      experiment: 'student-cost',
      estimates: ['kept.distil-t1'],
      unit: 'ratio',
      scale: 'linear',
    },
    'alone-kept': {
      experiment: 'student-cost',
      estimates: ['kept.draft'],
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
  predict: ['time-ratio', 'kept', 'alone-kept'],
  mechanisms: {
    'time-ratio': ['as-the-parameters', 'dispatch-remains', 'head-remains'],
    kept: ['soft-targets-teach', 'teacher-repeats-the-data', 'student-too-small'],
    'alone-kept': ['data-suffice', 'too-few-parameters', 'too-few-steps'],
  },
  evidence: ['noise-floor', 'answer-time', 'time-ratio', 'kept', 'alone-kept'],
  gain: 'time-ratio',
  noiseFloor: 'noise-floor',
  scope: [
    { quantity: 'parameters', unit: 'parameter', high: 2 * declaredParameters },
    { quantity: 'context', unit: 'token', high: 32 },
    { quantity: 'users', unit: 'count', high: 1 },
  ],
  reference: {
    requirement: { quantity: 'answer-time', comparison: 'at-most', ...immediate },
    resource: 'arithmetic',
    alsoAccepted: ['memory-bandwidth', 'memory-capacity', 'download-bytes'],
    tests: [
      // Both: the teacher is too slow, and a small model trained alone is no way out.
      { quantity: 'answer-time', comparison: 'at-least', ...immediate },
      wantsTeacher,
    ],
    leastGain,
    guardrail: { quantity: 'kept', comparison: 'at-least', ...keptEnough },
    reasonClass: 'size',
    flips: {
      apply: {
        quantity: 'kept',
        comparison: 'at-most',
        ...keptEnough,
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
        // Answers are immediate: a model so much larger would not give them so.
        'answer-time': {
          quantity: 'parameters',
          comparison: 'at-least',
          value: { base: declaredParameters, quantity: 'answer-time', target: immediate },
          unit: 'parameter',
          side: 'outside',
          plausible: false,
        },
        // The small model does by itself: only a harder task would leave something to teach.
        'alone-kept': { ...wantsTeacher, side: 'outside', plausible: false, reasonClass: 'task' },
      },
    },
  },
  rubric: standardRubric,
  module: {
    id: '06-distillation',
    exit: [
      { quantity: 'kept', comparison: 'at-least', ...keptEnough },
      { quantity: 'time-ratio', comparison: 'at-most', value: 0.25, unit: 'ratio' },
    ],
    next: ['01-small-models', '05-routing', '09-production'],
  },
} as const satisfies Definition;
