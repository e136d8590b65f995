// The techniques by their ids, each with its least gain, its tests and its counterpart.
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import type { Technique } from './technique.ts';
import { inGraphLoop } from './techniques/in-graph-loop.ts';
import { int8 } from './techniques/int8.ts';
import { kvCache } from './techniques/kv-cache.ts';
import { mla } from './techniques/mla.ts';
import { moe } from './techniques/moe.ts';
import { reasoning } from './techniques/reasoning.ts';
import { smallerModel } from './techniques/smaller-model.ts';
import { speculative } from './techniques/speculative.ts';
import { stateSpace } from './techniques/state-space.ts';

/** Every technique by its id. */
export const techniques: Readonly<Record<TechniqueId, Technique>> = {
  moe,
  mla,
  'state-space': stateSpace,
  speculative,
  reasoning,
  'kv-cache': kvCache,
  'in-graph-loop': inGraphLoop,
  'smaller-model': smallerModel,
  int8,
};
