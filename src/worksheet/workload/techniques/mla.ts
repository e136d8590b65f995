// Multi-head latent attention, for caches that fill memory or take the time to fetch. DeepSeek-V2, arXiv 2405.04434.
import { cacheBytesPerToken } from '#src/core/workload/cache.ts';
import {
  counterpartSizes,
  hasMixer,
  withLatents,
  withoutLatents,
} from '#src/core/workload/counterparts.ts';
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

/** Another architecture: a training, a rotary part to decouple, projections to absorb. */
const leastGain = 0.2;

/** Latents in the cache, against keys and values of grouped heads. */
export const mla: Technique = {
  id: 'mla',
  leastGain,
  exact: false,
  tests: (workload) => {
    const without = unlatent(workload);
    return [need(without), shareTest('cache-share', shareOf(without, ['cache']), leastGain)];
  },
  appraise: (workload) => {
    const used = isLatent(workload);
    const without = unlatent(workload);
    const after = used ? workload : { ...workload, model: latent(workload.model) };
    return {
      used,
      tests: mla.tests(workload),
      ...gainedBetween(without, after),
      guardrail: qualityGuardrail(workload, qualityWith(workload, 'mla', used)),
      assumptions: used
        ? [assumed('grouped-heads', counterpartSizes.kvHeads, 'count')]
        : [
            assumed(
              'latent-width',
              counterpartSizes.latentHeads + counterpartSizes.rotaryHeads,
              'ratio',
            ),
          ],
      workings: {
        'cache-before': { value: cacheBytesPerToken(without.model), unit: 'byte' },
        'cache-after': { value: cacheBytesPerToken(after.model), unit: 'byte' },
      },
    };
  },
};

function isLatent({ model }: Workload): boolean {
  return hasMixer(model, ['latent-attention']);
}

function unlatent(workload: Workload): Workload {
  return isLatent(workload) ? { ...workload, model: grouped(workload.model) } : workload;
}

const latent = remembered(withLatents);
const grouped = remembered(withoutLatents);
