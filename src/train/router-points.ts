// A watched training as points to draw: means over a stride of steps, and a look at router and experts at its end.
import {
  type ArmStep,
  type RouterArm,
  type RouterRun,
  type RouterStep,
  routerArms,
} from './router-run.ts';

/** One training at a point. */
export interface ArmPoint extends ArmStep {
  /** Cosine distance of the experts' outputs on the watched sentence, mean over tokens and pairs. */
  readonly distance: number;
  /** The router's softmax over the experts for each token of the sentence. */
  readonly probabilities: readonly (readonly number[])[];
}

/** Both trainings after so many steps; losses and shares are means since the point before. */
export type RouterPoint = Readonly<Record<RouterArm, ArmPoint>> & { readonly step: number };

/** How a point is waited for. */
export interface PointOptions {
  readonly signal?: AbortSignal | undefined;
  /** Awaited between steps, so that an abort can be heard. */
  readonly pause?: () => Promise<void>;
}

/** Makes the points of a run; what an aborted one had taken so far counts for the next. */
export function routerPoints(
  run: RouterRun,
  stride: number,
): (options?: PointOptions) => Promise<RouterPoint> {
  let taken: RouterStep[] = [];
  return async ({ signal, pause } = {}) => {
    while (taken.length < stride && !run.done) {
      await pause?.();
      signal?.throwIfAborted();
      taken.push(await run.advance());
    }
    const readings = await run.read();
    const steps = taken;
    taken = [];
    const [balanced, free] = routerArms.map((arm) => ({
      ...meanStep(steps.map((step) => step[arm])),
      ...readings[arm],
    })) as [ArmPoint, ArmPoint];
    return { step: run.step, balanced, free };
  };
}

function meanStep(steps: readonly ArmStep[]): ArmStep {
  const mean = (of: (step: ArmStep) => number) =>
    steps.reduce((sum, step) => sum + of(step), 0) / steps.length;
  const experts = steps[0]?.share.length ?? 0;
  return {
    loss: mean(({ loss }) => loss),
    share: Array.from({ length: experts }, (_, e) => mean(({ share }) => share[e] ?? 0)),
  };
}
