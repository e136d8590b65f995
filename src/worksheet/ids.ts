// Every word a worksheet may hold, as ids: islands word them, and a table typed by one of these unions does
// not compile while a word is missing.

/** The steps of a judgement, in the order in which the full machine asks for them. */
export const stepIds = ['predict', 'measure', 'explain', 'decide'] as const;
/** The id of a step. */
export type StepId = (typeof stepIds)[number];

/** The questions of a worksheet; each belongs to one step of its definition. */
export const fieldIds = [
  'requirement',
  'predictions',
  'evidence',
  'bottleneck',
  'presence',
  'cost',
  'guardrail',
  'verdict',
  'flip',
  'confidence',
  'next',
] as const;
/** The id of a question. */
export type FieldId = (typeof fieldIds)[number];

/** The resource a technique spares, or that there is none to spare. */
export const resourceIds = [
  'arithmetic',
  'memory-bandwidth',
  'memory-capacity',
  'dispatch-overhead',
  'download-bytes',
  'parameters-per-flop',
  'work-per-answer',
  'sequential-latency',
  'none',
] as const;
/** The id of a resource. */
export type ResourceId = (typeof resourceIds)[number];

/** Whether the bottleneck is present here. */
export const presenceIds = ['yes', 'no', 'cannot-tell'] as const;
/** One of these answers. */
export type PresenceId = (typeof presenceIds)[number];

/** The three words. */
export const verdictIds = ['apply', 'defer', 'never'] as const;
/** One of the three words. */
export type VerdictId = (typeof verdictIds)[number];

/** What the reason of a verdict rests on: change that, and the verdict may change. */
export const reasonClassIds = ['size', 'runtime', 'kernel', 'task'] as const;
/** The id of a class of reasons. */
export type ReasonClassId = (typeof reasonClassIds)[number];

/** The two directions of a condition; both include the value itself. */
export const comparisonIds = ['at-least', 'at-most'] as const;
/** One of the two directions. */
export type ComparisonId = (typeof comparisonIds)[number];

/** On which side of the declared scope a condition lies. */
export const sideIds = ['inside', 'outside'] as const;
/** One of the two sides. */
export type SideId = (typeof sideIds)[number];
