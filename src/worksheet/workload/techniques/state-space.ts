// State-space layers, for work and memory that grow with the length. Mamba-2, arXiv 2405.21060.
import { cacheBytes, stateBytes } from '#src/core/workload/cache.ts';
import {
  counterpartSizes,
  isState,
  withoutStates,
  withStates,
} from '#src/core/workload/counterparts.ts';
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { remembered } from '#src/core/workload/remembered.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import {
  gainedBetween,
  need,
  qualityGuardrail,
  qualityWith,
  shareOf,
  shareTest,
} from '../parts.ts';
import { assumed, type Technique } from '../technique.ts';

/** Another architecture, and what a fixed state forgets. */
const leastGain = 0.3;

/** States of fixed size, against attention over everything before. */
export const stateSpace: Technique = {
  id: 'state-space',
  leastGain,
  exact: false,
  tests: (workload) => {
    const without = stateless(workload);
    // What grows faster than the text itself: attention's pairs and the cache.
    const share = shareOf(without, ['mixing', 'cache']);
    return [need(without), shareTest('length-share', share, leastGain)];
  },
  appraise: (workload) => {
    const used = hasStates(workload);
    const without = stateless(workload);
    const length = workload.traffic.promptTokens + workload.traffic.answerTokens;
    const after = used ? workload : { ...workload, model: stateful(workload.model) };
    return {
      used,
      tests: stateSpace.tests(workload),
      ...gainedBetween(without, after),
      guardrail: qualityGuardrail(workload, qualityWith(workload, 'state-space', used)),
      assumptions: used
        ? [assumed('grouped-heads', counterpartSizes.kvHeads, 'count')]
        : [assumed('state-width', counterpartSizes.stateDim, 'count')],
      workings: {
        'cache-before': { value: cacheBytes(without.model, length), unit: 'byte' },
        'cache-after': { value: cacheBytes(after.model, length), unit: 'byte' },
        'state-bytes': { value: stateBytes(after.model), unit: 'byte' },
      },
    };
  },
};

function hasStates({ model }: Workload): boolean {
  return model.layers.some(({ mixers }) => mixers.some(isState));
}

function stateless(workload: Workload): Workload {
  return hasStates(workload) ? { ...workload, model: attending(workload.model) } : workload;
}

const stateful: (model: ModelShape) => ModelShape = remembered(withStates);
const attending: (model: ModelShape) => ModelShape = remembered(withoutStates);
