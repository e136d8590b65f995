// The techniques that a workload is judged for.

/** Every technique, the phase's own first. */
export const techniqueIds = [
  'moe',
  'mla',
  'state-space',
  'speculative',
  'reasoning',
  'kv-cache',
  'in-graph-loop',
  'smaller-model',
  'int8',
] as const;
/** The id of a technique. */
export type TechniqueId = (typeof techniqueIds)[number];
