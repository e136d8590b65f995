// A watched training as points to draw: means over a stride of steps, and a look at router and experts at its end.
import { type RouterArm, routerArms } from './router-arms.ts';
import type { ArmStep, RouterRun, RouterStep } from './router-run.ts';

/** One training at a point. */
export interface ArmPoint extends ArmStep {
  /** Cosine distance of the experts' outputs on the watched sentence, mean over tokens and pairs. */
  readonly distance: number;
  /** The router's softmax over the experts for each token of the sentence; none where only the last was kept. */
  readonly probabilities: readonly (readonly number[])[];
}

/** Both trainings after so many steps; losses and shares are means since the point before. */
export type RouterPoint = Readonly<Record<RouterArm, ArmPoint>> & { readonly step: number };

/** Points of a run, about: enough for a curve. */
const POINTS = 60;

/** Steps between two points of a run of so many. */
export function pointStride(steps: number): number {
  return Math.max(1, Math.ceil(steps / POINTS));
}

/** Steps of a run, one a call; every `stride` of them, and the last, gives a point. */
export function routerPoints(
  run: RouterRun,
  stride: number,
): () => Promise<RouterPoint | undefined> {
  let taken: RouterStep[] = [];
  return async () => {
    taken.push(await run.advance());
    if (taken.length < stride && !run.done) return undefined;
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
