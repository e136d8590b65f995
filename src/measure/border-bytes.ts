// What of a model's memory crosses a graph's border at every token, counted from the tensors of a real run.
import type { Feeds, TensorValue } from '#src/runtime/runtime.ts';
import type { Estimate } from './estimate.ts';

/** Bytes of the tensors whose names begin so: `past.` of the feeds, `present.` of the results. */
export function borderBytes(
  tensors: Feeds | Readonly<Record<string, TensorValue>>,
  prefix: 'past.' | 'present.',
): number {
  return Object.entries(tensors)
    .filter(([name]) => name.startsWith(prefix))
    .reduce((sum, [, { data }]) => sum + data.byteLength, 0);
}

/** A count, which is the same however often it is made. */
export function counted(value: number, unit: Estimate['unit']): Estimate {
  return { value, low: value, high: value, level: 0.95, unit, n: 1 };
}
