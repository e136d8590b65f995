// Mixture of experts: parameters beyond what a token's arithmetic allows. The comparison is with the dense model that
// would answer as well, of which nobody knows the size: between two bounds, and both are judged.
import {
  counterpartSizes,
  hasExperts,
  withExperts,
  withoutExperts,
} from '#src/core/workload/counterparts.ts';
import { bindingRequirement } from '#src/core/workload/metric.ts';
import { totalParameters } from '#src/core/workload/model-parameters.ts';
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { remembered } from '#src/core/workload/remembered.ts';
import {
  gainedBetween,
  need,
  qualityGuardrail,
  qualityWith,
  qualityWithout,
  savedShare,
} from '../parts.ts';
import { type Assumption, assumed, type Technique } from '../technique.ts';

/** A router to balance, all experts in memory, another training. */
const leastGain = 0.3;

/** Experts, against the dense model that would be as good. */
export const moe: Technique = {
  id: 'moe',
  leastGain,
  exact: false,
  tests: (workload) => [
    need({ ...workload, model: asMiddling(routed(workload.model)) }),
    {
      quantity: 'quality',
      comparison: 'at-most',
      value: workload.quality.bound,
      unit: 'ratio',
      found: qualityWithout(workload, 'moe', hasExperts(workload.model)),
    },
  ],
  appraise: (workload) => {
    const used = hasExperts(workload.model);
    const model = routed(workload.model);
    const after = { ...workload, model };
    const middling = { ...workload, model: asMiddling(model) };
    const gained = gainedBetween(middling, after);
    const middle = gained.gain.value;
    const whole = { ...workload, model: asWhole(model) };
    // Where the larger dense model binds on something else, its gain is of something else.
    const alike = bindingRequirement(whole).metric === gained.of;
    const most = alike ? savedShare(whole, after) : middle;
    return {
      used,
      tests: moe.tests(workload),
      ...gained,
      gain: { low: middle, value: middle, high: Math.max(middle, most), unit: 'ratio' },
      guardrail: qualityGuardrail(workload, qualityWith(workload, 'moe', used)),
      assumptions: used ? [equivalent] : [equivalent, ...invented],
      workings: {
        'parameters-before': { value: totalParameters(middling.model), unit: 'parameter' },
        'parameters-most': { value: totalParameters(asWhole(model)), unit: 'parameter' },
        'parameters-after': { value: totalParameters(model), unit: 'parameter' },
      },
    };
  },
};

/** The geometric mean of what a token meets and of all there is: the lower bound taken here; the upper is all. */
function middlingShare(experts: number, chosen: number): number {
  return Math.sqrt(chosen / experts);
}

/** The exponent of the dense model's width between the two: (k/E)^(1−x), a half for the mean, one for all. */
const equivalent: Assumption = {
  id: 'dense-equivalent',
  low: 0.5,
  value: 0.5,
  high: 1,
  unit: 'ratio',
};
const invented: readonly Assumption[] = [
  assumed('expert-count', counterpartSizes.experts, 'count'),
  assumed('experts-chosen', counterpartSizes.chosen, 'count'),
];

const routed = remembered((model: ModelShape) => (hasExperts(model) ? model : withExperts(model)));
const asMiddling = remembered((model: ModelShape) => withoutExperts(model, middlingShare));
const asWhole = remembered((model: ModelShape) => withoutExperts(model, () => 1));
