// A smaller model of the same kind: everything that grows with size shrinks, and the quality is to be measured.
import { totalParameters } from '#src/core/workload/model-parameters.ts';
import type { ModelShape } from '#src/core/workload/model-shape.ts';
import { remembered } from '#src/core/workload/remembered.ts';
import { scaledModel } from '#src/core/workload/scaled-model.ts';
import {
  gainedBetween,
  need,
  qualityGuardrail,
  qualityWith,
  shareOf,
  shareTest,
} from '../parts.ts';
import { assumed, type Technique } from '../technique.ts';

/** A training of its own, or a choice among published ones, and an evaluation. */
const leastGain = 0.2;
/** The size that is looked at. */
const sizeFactor = 0.5;

/** A model of half the parameters, against the model. */
export const smallerModel: Technique = {
  id: 'smaller-model',
  leastGain,
  exact: false,
  tests: (workload) => {
    const sized = shareOf(workload, ['matrices', 'mixing', 'weights', 'cache', 'activations']);
    return [need(workload), shareTest('size-share', sized, leastGain)];
  },
  appraise: (workload) => ({
    used: false,
    tests: smallerModel.tests(workload),
    ...gainedBetween(workload, { ...workload, model: halved(workload.model) }),
    guardrail: qualityGuardrail(workload, qualityWith(workload, 'smaller-model', false)),
    assumptions: [assumed('size-factor', sizeFactor, 'ratio')],
    workings: {
      'parameters-before': { value: totalParameters(workload.model), unit: 'parameter' },
      'parameters-after': { value: totalParameters(halved(workload.model)), unit: 'parameter' },
    },
  }),
};

const halved = remembered((model: ModelShape) =>
  scaledModel(model, sizeFactor * totalParameters(model)),
);
