// The engine's worker: loads the runtime and the models, answers, and measures. Timing happens in here,
// since a message to the page would be timed with the rest.
import { browserEnvironment } from '#src/measure/browser-environment.ts';
import { performanceClock } from '#src/measure/clock.ts';
import { downloadsOf } from '#src/measure/downloads.ts';
import { engineContext } from '#src/measure/engine-context.ts';
import { measuredModels } from '#src/measure/experiment.ts';
import type { Parameters } from '#src/measure/record.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { calibrateTick } from '#src/measure/tick.ts';
import { receivedVisibility } from '#src/measure/visibility.ts';
import { EngineProblem } from '#src/runtime/engine-problem.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { hostTasks, type TaskContext } from '#src/runtime/task-host.ts';
import { createWebRuntime } from '#src/runtime/web-runtime.ts';
import { webgpuAdapter } from '#src/runtime/webgpu-adapter.ts';
import { tokenProbabilities } from '#src/tutor/answer-probabilities.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { openTutor, type Tutor } from '#src/tutor/tutor.ts';
import type { EngineTasks } from './engine-contract.ts';
import { openModels } from './engine-models.ts';
import { fetchedExperiment } from './fetched-experiment.ts';

let runtime: Promise<Runtime> | undefined;
let graphics: Promise<Runtime> | undefined;
let models: ReturnType<typeof openModels> | undefined;
let tutor: Tutor | undefined;

async function loadedRuntime({ signal, progress }: TaskContext): Promise<Runtime> {
  runtime ??= createWebRuntime({
    signal,
    onProgress: ({ loaded, total }) => progress({ stage: 'engine', loaded, total }),
  });
  try {
    return await runtime;
  } catch (error) {
    runtime = undefined;
    throw error;
  }
}

/** What a run on a graphics processor notes of it; throws `EngineProblem` where there is none to run on. */
async function adapterParameters(): Promise<Parameters> {
  const found = await webgpuAdapter(self);
  if (!found.ok) throw new EngineProblem({ kind: 'no-gpu', missing: found.missing });
  return { adapter: found.name, software: found.software };
}

/** The engine on a graphics processor. */
async function loadedGraphics({ signal, progress }: TaskContext): Promise<Runtime> {
  graphics ??= createWebRuntime({
    provider: 'webgpu',
    signal,
    onProgress: ({ loaded, total }) => progress({ stage: 'engine', loaded, total }),
  });
  try {
    return await graphics;
  } catch (error) {
    graphics = undefined;
    throw error;
  }
}

async function loadedWeights(base: string, names: readonly string[], context: TaskContext) {
  models ??= openModels(base);
  const { signal } = context;
  const sizes = [];
  for (const name of names) sizes.push(await models.bytesToLoad(name, signal));
  const total = sizes.reduce((sum, bytes) => sum + bytes, 0);
  let before = 0;
  const onProgress = (loaded: number) =>
    context.progress({ stage: 'model', loaded: before + loaded, total });
  const entries = [];
  for (const [i, name] of names.entries()) {
    entries.push([name, await models.weights(name, signal, onProgress)] as const);
    before += sizes[i] ?? 0;
  }
  return Object.fromEntries(entries);
}

async function openedTutor(base: string, context: TaskContext): Promise<Tutor> {
  if (tutor) return tutor;
  const engine = await loadedRuntime(context);
  const { tutor: weights } = await loadedWeights(base, ['tutor'], context);
  if (!weights) throw new Error('the tutor is not among the models');
  context.progress({ stage: 'compile', loaded: 0, total: null });
  tutor = openTutor(engine, weights);
  return tutor;
}

async function answer(
  { base, prompt }: EngineTasks['answer']['payload'],
  context: TaskContext,
): Promise<EngineTasks['answer']['result']> {
  const { signal } = context;
  const opened = await openedTutor(base, context);
  try {
    await opened.generate(prompt, { signal }); // the first run compiles
    const start = performance.now();
    const tokens = await opened.generate(prompt, { signal });
    const seconds = (performance.now() - start) / 1000;
    return {
      tokens,
      seconds,
      probabilities: await tokenProbabilities(opened, prompt, tokens, signal),
    };
  } catch (error) {
    // Whatever state it is in, the next question opens a new one; an abort leaves it whole.
    if (!signal.aborted) await dropTutor(opened);
    throw error;
  }
}

async function dropTutor(opened: Tutor): Promise<void> {
  if (tutor === opened) tutor = undefined;
  // The failure that led here is the one to report.
  await opened.dispose().catch(() => {});
}

function resourceTimings(): PerformanceResourceTiming[] {
  return performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming);
}

async function measure(
  payload: EngineTasks['measure']['payload'],
  context: TaskContext,
): Promise<EngineTasks['measure']['result']> {
  const experiment = await fetchedExperiment(payload.experiment);
  const adapter = experiment.needsGraphics ? await adapterParameters() : {};
  const engine = payload.needsEngine ? await loadedRuntime(context) : undefined;
  const weights = payload.needsEngine
    ? await loadedWeights(payload.base, experiment.models ?? measuredModels, context)
    : {};
  const reportLoaded = () => context.progress({ stage: 'loaded' });
  if (payload.needsEngine) reportLoaded();
  const clock = performanceClock(performance);
  const tick = calibrateTick(clock);
  const channel = new BroadcastChannel(payload.channel);
  try {
    return await runExperiment(
      experiment,
      {
        bench: { clock, tick, random: seededRandom(payload.seed), pause: context.pause },
        visibility: receivedVisibility(channel),
        downloads: downloadsOf(resourceTimings()),
        date: () => new Date(),
        environment: () =>
          browserEnvironment(self, {
            engine: engine ? { name: engine.name, version: engine.version } : null,
            threads: 1,
            tickSeconds: tick.typical,
            installation: payload.installation,
            page: payload.page,
          }),
        engine: engine && engineContext(engine, weights),
        ...(experiment.needsGraphics && {
          graphics: async () => {
            const opened = await loadedGraphics(context);
            reportLoaded();
            return opened;
          },
        }),
      },
      {
        parameters: { ...payload.parameters, ...adapter, seed: payload.seed },
        signal: context.signal,
        onProgress: ({ done, total }) => context.progress({ stage: 'measure', done, total }),
      },
    );
  } finally {
    channel.close();
  }
}

hostTasks({ answer, measure }, self);
