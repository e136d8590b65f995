// Weights in eight bits: half the bytes of sixteen to fetch, to hold and to download; the arithmetic stays as it was.
import { bitsPerValue, type NumberFormat } from '#src/core/bytes.ts';
import { weightBytes } from '#src/core/workload/memory.ts';
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

/** Scales to store, and a quality to measure again. */
const leastGain = 0.1;

/** Weights in eight bits, against sixteen or what the model has. */
export const int8: Technique = {
  id: 'int8',
  leastGain,
  exact: false,
  tests: (workload) => {
    const without = unpacked(workload);
    return [need(without), shareTest('weights-share', shareOf(without, ['weights']), leastGain)];
  },
  appraise: (workload) => {
    const used = isPacked(workload.model);
    const without = unpacked(workload);
    const after = used ? workload : { ...workload, model: inBytes(workload.model) };
    return {
      used,
      tests: int8.tests(workload),
      ...gainedBetween(without, after),
      guardrail: qualityGuardrail(workload, qualityWith(workload, 'int8', used)),
      assumptions: [
        assumed('stored-bits', bitsPerValue[after.model.weightFormat], 'bit-per-value'),
      ],
      workings: {
        'weights-before': { value: weightBytes(without.model), unit: 'byte' },
        'weights-after': { value: weightBytes(after.model), unit: 'byte' },
      },
    };
  },
};

function isPacked({ weightFormat }: ModelShape): boolean {
  return bitsPerValue[weightFormat] <= bitsPerValue.int8;
}

function unpacked(workload: Workload): Workload {
  return isPacked(workload.model) ? { ...workload, model: inHalves(workload.model) } : workload;
}

const stored = (weightFormat: NumberFormat) =>
  remembered((model: ModelShape): ModelShape => ({ ...model, weightFormat }));
const inHalves = stored('float16');
const inBytes = stored('int8');
