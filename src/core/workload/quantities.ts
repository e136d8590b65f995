// The quantities of a workload that may change one at a time: what a slider moves and a flip condition names.
import type { Unit } from '../units.ts';
import { totalParameters } from './model-parameters.ts';
import { arithmeticRate } from './pass-seconds.ts';
import { scaledModel } from './scaled-model.ts';
import type { Workload } from './workload.ts';

/** Every such quantity with its unit and the range in which it is looked for; the target's unit is its metric's. */
export const quantities = {
  parameters: { unit: 'parameter', low: 5e5, high: 6.71e11 },
  concurrency: { unit: 'count', low: 1, high: 1e5 },
  batch: { unit: 'count', low: 1, high: 4096 },
  prompt: { unit: 'token', low: 1, high: 2 ** 21 },
  answer: { unit: 'token', low: 1, high: 2 ** 17 },
  bandwidth: { unit: 'byte-per-second', low: 1e9, high: 1e14 },
  arithmetic: { unit: 'flop-per-second', low: 1e9, high: 1e17 },
  memory: { unit: 'byte', low: 1e8, high: 1e14 },
  dispatch: { unit: 'second', low: 1e-7, high: 1 },
  target: { unit: 'ratio', low: 1e-6, high: 1e15 },
  'quality-bound': { unit: 'ratio', low: 0.01, high: 1 },
} as const satisfies Record<string, { unit: Unit; low: number; high: number }>;
/** The id of a quantity. */
export type QuantityId = keyof typeof quantities;
/** The ids as a list. */
export const quantityIds = Object.keys(quantities) as readonly QuantityId[];

/** Its value today; null where nothing says (an undeclared bound of quality). */
export function quantityOf(workload: Workload, id: QuantityId): number | null {
  const { model, machine, traffic, requirement, quality } = workload;
  switch (id) {
    case 'parameters':
      return totalParameters(model);
    case 'concurrency':
      return traffic.concurrency;
    case 'batch':
      return traffic.batch;
    case 'prompt':
      return traffic.promptTokens;
    case 'answer':
      return traffic.answerTokens;
    case 'bandwidth':
      return machine.bandwidthBytePerSecond;
    case 'arithmetic':
      return arithmeticRate(machine, model.weightFormat);
    case 'memory':
      return machine.memoryBytes;
    case 'dispatch':
      return machine.dispatchSeconds;
    case 'target':
      return requirement.target;
    case 'quality-bound':
      return quality.bound;
    default:
      return id satisfies never;
  }
}

/** The workload with one quantity changed and everything else as it is. */
export function withQuantity(workload: Workload, id: QuantityId, value: number): Workload {
  const { model, machine, traffic, requirement, quality } = workload;
  switch (id) {
    case 'parameters':
      return { ...workload, model: scaledModel(model, value) };
    case 'concurrency': {
      // Who advances all answers in one pass goes on doing so.
      const batch =
        traffic.batch >= traffic.concurrency ? Math.max(traffic.batch, value) : traffic.batch;
      return { ...workload, traffic: { ...traffic, concurrency: value, batch } };
    }
    case 'batch':
      return { ...workload, traffic: { ...traffic, batch: value } };
    case 'prompt':
      return { ...workload, traffic: { ...traffic, promptTokens: value } };
    case 'answer':
      return { ...workload, traffic: { ...traffic, answerTokens: value } };
    case 'bandwidth':
      return { ...workload, machine: { ...machine, bandwidthBytePerSecond: value } };
    case 'arithmetic': {
      const factor = value / arithmeticRate(machine, model.weightFormat);
      const flopPerSecond = Object.fromEntries(
        Object.entries(machine.flopPerSecond).map(([format, rate]) => [format, rate * factor]),
      );
      return { ...workload, machine: { ...machine, flopPerSecond } };
    }
    case 'memory':
      return { ...workload, machine: { ...machine, memoryBytes: value } };
    case 'dispatch':
      return { ...workload, machine: { ...machine, dispatchSeconds: value } };
    case 'target':
      return { ...workload, requirement: { ...requirement, target: value } };
    case 'quality-bound':
      return { ...workload, quality: { ...quality, bound: value } };
    default:
      return id satisfies never;
  }
}
