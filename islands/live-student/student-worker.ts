// The worker that teaches: its own engine, and the tutor for a teacher. The page asks for a few steps at a time;
// pausing is not asking, and cancelling is ending the worker.
import { hostTasks, type TaskContext } from '#src/runtime/task-host.ts';
import { createWebRuntime } from '#src/runtime/web-runtime.ts';
import { type StudentPoint, studentPoints, studentStride } from '#src/train/student-points.ts';
import { openStudentRun, type StudentRun, watchedPrompts } from '#src/train/student-run.ts';
import { openModels } from '../kit/engine-models.ts';
import type { StudentAdvance, StudentPayload, StudentShape } from './contract.ts';

/** How long the page waits for one answer, about: a pause is heard this soon. */
const TURN_MILLISECONDS = 100;

let run: StudentRun | undefined;
let take: (() => Promise<StudentPoint | undefined>) | undefined;

async function start(
  { options, base }: StudentPayload,
  { signal, progress }: TaskContext,
): Promise<StudentShape> {
  const runtime = await createWebRuntime({
    signal,
    onProgress: ({ loaded, total }) => progress({ stage: 'engine', loaded, total }),
  });
  const teacher = await openModels(base).weights('tutor', signal, (loaded, total) =>
    progress({ stage: 'model', loaded, total }),
  );
  progress({ stage: 'compile', loaded: 0, total: null });
  run = await openStudentRun(runtime, options, { teacher });
  take = studentPoints(run, studentStride(options.steps), watchedPrompts);
  return { options, teacherRight: run.teacherRight / watchedPrompts, prompts: watchedPrompts };
}

async function advance(): Promise<StudentAdvance> {
  if (!run || !take) throw new Error('advance: start a run first');
  const begun = performance.now();
  const points: StudentPoint[] = [];
  while (!run.done && performance.now() - begun < TURN_MILLISECONDS) {
    const point = await take();
    if (point) points.push(point);
  }
  return { step: run.step, done: run.done, points };
}

hostTasks({ start, advance }, self);
