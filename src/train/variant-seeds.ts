// A variant's results as one value a seed, which is what comparisons are made of.
import type { VariantRecord } from './variant-record.ts';

/** Share of whole answers that are right, or mean loss of the true answers' tokens in nats. */
export type QualityMetric = 'exact' | 'loss';

/** The margin within which a difference counts as none: two points of exact answers, or a tenth of the control's loss. */
export const equivalenceMargin = { exact: 0.02, lossShare: 0.1 } as const;

/** One value a seed, in the order of the seeds; throws naming the sets there are. */
export function seedValues(
  { name, runs }: Pick<VariantRecord, 'name' | 'runs'>,
  set: string,
  metric: QualityMetric,
): number[] {
  return runs.map(({ heldOut }) => {
    const judged = heldOut[set];
    if (!judged)
      throw new RangeError(
        `${name} was not judged on "${set}": ${Object.keys(heldOut).join(', ')}`,
      );
    return metric === 'exact' ? judged.right / judged.total : judged.nats / judged.tokens;
  });
}
