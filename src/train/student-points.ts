// A watched student as points to draw: mean losses over a stride of steps, and right answers at its end.
import type { StudentArm } from './student-arms.ts';
import { studentArms } from './student-arms.ts';
import type { StudentRun, StudentStep } from './student-run.ts';

/** One training at a point. */
export interface StudentPointArm {
  /** Mean since the point before, nats a token. */
  readonly loss: number;
  /** Share of the watched prompts whose whole answer is right. */
  readonly right: number;
}

/** Both trainings after so many steps. */
export type StudentPoint = Readonly<Record<StudentArm, StudentPointArm>> & {
  readonly step: number;
};

/** Points of a run, about: enough for a curve. */
const POINTS = 40;

/** Steps between two points of a run of so many. */
export function studentStride(steps: number): number {
  return Math.max(1, Math.ceil(steps / POINTS));
}

/** Steps of a run, one a call; every `stride` of them, and the last, gives a point. `asked`: prompts of the probe. */
export function studentPoints(
  run: StudentRun,
  stride: number,
  asked: number,
): () => Promise<StudentPoint | undefined> {
  let taken: StudentStep[] = [];
  return async () => {
    taken.push(await run.advance());
    if (taken.length < stride && !run.done) return undefined;
    const right = await run.read();
    const steps = taken;
    taken = [];
    const [alone, taught] = studentArms.map((arm) => ({
      loss: steps.reduce((sum, step) => sum + step[arm], 0) / steps.length,
      right: right[arm] / asked,
    })) as [StudentPointArm, StudentPointArm];
    return { step: run.step, alone, taught };
  };
}
