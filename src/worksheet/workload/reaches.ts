// How far the quantities of a workload are looked at: first what it may plausibly become, then everything.
import { type QuantityId, quantities, quantityOf } from '#src/core/workload/quantities.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import type { Reach } from './crossing.ts';

// How far from being made a change is: what a workload grows into counts once, another machine twice, another
// requirement three times; a text beyond what the model is made for means another model.
const weights = {
  parameters: 1,
  concurrency: 1,
  batch: 1,
  prompt: 1,
  answer: 1,
  bandwidth: 2,
  arithmetic: 2,
  memory: 2,
  dispatch: 2,
  target: 3,
} as const satisfies Partial<Record<QuantityId, number>>;
const scoped = ['parameters', 'concurrency', 'batch', 'prompt', 'answer'] as const;

/** What the scope calls plausible: so many times the parameters, so many times the traffic, within the model's context. */
export function plausibleReaches(workload: Workload): readonly Reach[] {
  const { scope, model, traffic } = workload;
  const room = {
    prompt: (model.context ?? Infinity) - traffic.answerTokens,
    answer: (model.context ?? Infinity) - traffic.promptTokens,
  };
  return scoped.map((quantity) => {
    const from = quantityOf(workload, quantity) ?? 0;
    const factor = quantity === 'parameters' ? scope.parameters : scope.traffic;
    const most = quantity === 'prompt' || quantity === 'answer' ? room[quantity] : Infinity;
    const low = Math.max(from / factor, Math.min(from, quantities[quantity].low));
    return { quantity, low, high: Math.min(from * factor, most), weight: 1 };
  });
}

/** Every quantity over the whole of its range; the bound of quality is solved directly where it decides. */
export function allReaches({ model }: Workload): readonly Reach[] {
  return Object.entries(weights).map(([id, weight]) => {
    const quantity = id as keyof typeof weights;
    const text = quantity === 'prompt' || quantity === 'answer';
    const { low, high } = quantities[quantity];
    return { quantity, low, high, weight: text && model.context !== null ? 2 : weight };
  });
}
