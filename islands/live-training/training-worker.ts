// The worker that trains: its own engine, so that a training and a measurement never wait for each other. The page
// asks for a few steps at a time; pausing is not asking, and cancelling is ending the worker.
import { hostTasks, type TaskContext } from '#src/runtime/task-host.ts';
import { createWebRuntime } from '#src/runtime/web-runtime.ts';
import type { RouterRunOptions } from '#src/train/router-arms.ts';
import { pointStride, type RouterPoint, routerPoints } from '#src/train/router-points.ts';
import { openRouterRun, type RouterRun, watchedSentence } from '#src/train/router-run.ts';
import { variantPlans } from '#src/train/variants.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import type { Advance, RunShape } from './contract.ts';

/** How long the page waits for one answer, about: a pause is heard this soon. */
const TURN_MILLISECONDS = 100;

let run: RouterRun | undefined;
let take: (() => Promise<RouterPoint | undefined>) | undefined;

async function start(
  options: RouterRunOptions,
  { signal, progress }: TaskContext,
): Promise<RunShape> {
  const runtime = await createWebRuntime({
    signal,
    onProgress: ({ loaded, total }) => progress({ stage: 'engine', loaded, total }),
  });
  progress({ stage: 'compile', loaded: 0, total: null });
  run = await openRouterRun(runtime, options);
  take = routerPoints(run, pointStride(options.steps));
  const { experts, expertsPerToken } = variantPlans[options.mixture].config as ModelConfig<'moe'>;
  const tokens = watchedSentence.map((id) => vocabulary[id] ?? '');
  return { options, experts, expertsPerToken, tokens };
}

async function advance(): Promise<Advance> {
  if (!run || !take) throw new Error('advance: start a run first');
  const begun = performance.now();
  const points: RouterPoint[] = [];
  while (!run.done && performance.now() - begun < TURN_MILLISECONDS) {
    const point = await take();
    if (point) points.push(point);
  }
  return { step: run.step, done: run.done, points };
}

hostTasks({ start, advance }, self);
