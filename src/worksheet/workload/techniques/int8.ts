// Weights in eight bits: half the bytes of sixteen to fetch, to hold and to download; the arithmetic stays as it was.
import { bitsPerValue, type NumberFormat } from '#src/core/bytes.ts';
import type { ModelShape } from '#src/core/workload/model-shape.ts';
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

/** Scales to store, and a quality to measure again. */
const leastGain = 0.1;

/** Weights in eight bits, against sixteen or what the model has. */
export const int8: Technique = {
  id: 'int8',
  leastGain,
  exact: false,
  appraise: (workload) => {
    const used = bitsPerValue[workload.model.weightFormat] <= bitsPerValue.int8;
    const without = used ? { ...workload, model: inHalves(workload.model) } : workload;
    const after = used ? workload : { ...workload, model: inBytes(workload.model) };
    return {
      used,
      tests: [need(without), shareTest('weights-share', shareOf(without, ['weights']), leastGain)],
      ...gainedBetween(without, after),
      guardrail: qualityGuardrail(workload, qualityWith(workload, 'int8', used)),
      assumptions: [
        assumed('stored-bits', bitsPerValue[after.model.weightFormat], 'bit-per-value'),
      ],
    };
  },
};

const stored = (weightFormat: NumberFormat) =>
  remembered((model: ModelShape): ModelShape => ({ ...model, weightFormat }));
const inHalves = stored('float16');
const inBytes = stored('int8');
