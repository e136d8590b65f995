// Multi-head latent attention, for caches that fill memory or take the time to fetch. DeepSeek-V2, arXiv 2405.04434.
import {
  counterpartSizes,
  hasMixer,
  withLatents,
  withoutLatents,
} from '#src/core/workload/counterparts.ts';
import { remembered } from '#src/core/workload/remembered.ts';
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
  appraise: (workload) => {
    const used = hasMixer(workload.model, ['latent-attention']);
    const without = used ? { ...workload, model: grouped(workload.model) } : workload;
    const after = used ? workload : { ...workload, model: latent(workload.model) };
    return {
      used,
      tests: [need(without), shareTest('cache-share', shareOf(without, ['cache']), leastGain)],
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
    };
  },
};

const latent = remembered(withLatents);
const grouped = remembered(withoutLatents);
