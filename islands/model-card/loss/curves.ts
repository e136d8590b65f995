// Loss curves ready to draw: for every model the mean over its seeds, and each seed.
import type { TrainedPlan } from '../training-record.ts';

/** A loss after so many steps: the mean of the `stride` steps that end there. */
export interface LossPoint {
  readonly step: number;
  /** Nats a token. */
  readonly loss: number;
}

/** The curves of one model. */
export interface LossCurve {
  readonly plan: TrainedPlan;
  readonly stride: number;
  readonly mean: readonly LossPoint[];
  readonly seeds: readonly (readonly LossPoint[])[];
}

/** The curves of every model; runs that stopped early or average otherwise are left to themselves. */
export function lossCurves(models: readonly TrainedPlan[]): LossCurve[] {
  return models.map((plan) => {
    const stride = plan.runs[0]?.lossStride ?? 1;
    const seeds = plan.runs.map(({ losses, lossStride }) =>
      losses.map((loss, i) => ({ step: (i + 1) * lossStride, loss })),
    );
    const alike = plan.runs.filter(({ lossStride }) => lossStride === stride);
    const length = Math.min(...alike.map(({ losses }) => losses.length));
    const mean = Array.from({ length }, (_, i) => ({
      step: (i + 1) * stride,
      loss: alike.reduce((sum, { losses }) => sum + (losses[i] ?? 0), 0) / alike.length,
    }));
    return { plan, stride, mean, seeds };
  });
}

/** Steps for a table: doubling from the first point, and the last. */
export function sampledSteps(curves: readonly LossCurve[]): number[] {
  const steps = [...new Set(curves.flatMap(({ mean }) => mean.map(({ step }) => step)))].sort(
    (a, b) => a - b,
  );
  const doubling = steps.filter((_, i) => Number.isInteger(Math.log2(i + 1)));
  const last = steps.at(-1);
  const ends = curves.flatMap(({ mean }) => mean.at(-1)?.step ?? []);
  return [...new Set([...doubling, ...ends, ...(last === undefined ? [] : [last])])].sort(
    (a, b) => a - b,
  );
}
