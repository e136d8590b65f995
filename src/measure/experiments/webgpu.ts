// Whether a graphics processor would answer sooner: the same graphs in a second engine whose operators run there,
// against the page's own. A whole answer in one run, one step a run, and a pass of a model fifty times as large.
import { EngineProblem } from '#src/runtime/engine-problem.ts';
import { generatedTokens, generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import type { Following, Subject } from '../bench.ts';
import { counted } from '../border-bytes.ts';
import { callSubject, graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import {
  type Experiment,
  type ExperimentContext,
  listParameter,
  numberParameter,
} from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects, type Sitting } from '../measure-subjects.ts';
import { scaleFeeds, scaleGraph } from '../scale-graph.ts';
import { ladderOf, placeholderWeights } from '../scale-ladder.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** Prompts whose answers are compared and timed: a graphics processor that is imitated takes seconds for one. */
const PROMPTS = 12;
const ONE = { rows: 1, positions: 1 } as const;

/**
 * Summary: `answer.<engine>`, `step.<engine>` (s, a whole answer in one run; one token a run) and
 * `pass.<engine>.<parameters>` (s, a run of one token of a larger model, random weights), each with `….ratio`,
 * graphics over processor; `start` (s, compiling the graph and the first answer, graphics), `identical` (answers that are the same).
 */
export const webgpu: Experiment = {
  id: 'webgpu',
  version: 1,
  needsEngine: true,
  needsGraphics: true,
  models: ['tutor'],
  timed: true,
  defaults: { rounds: 36, rungs: '640x6' },
  run: (context, parameters, following) =>
    withBoth(context, following.signal, async (wasm, gpu) => {
      const rounds = numberParameter(parameters, 'rounds');
      const ladder = ladderOf(wasm.input('rungs', listParameter(parameters, 'rungs')));
      const parts = followingParts(following, 2 + ladder.length);
      const { bench } = context;
      const summary: Record<string, Estimate> = {};
      const samples: Record<string, readonly number[]> = {};
      const compared = (sitting: Sitting, what: string, size = '') => {
        Object.assign(samples, sittingSamples(sitting, `${what}${size}.`));
        const [a, b] = [samplesOf(sitting, 'wasm'), samplesOf(sitting, 'webgpu')];
        for (const { name, seconds, step } of [a, b])
          summary[`${what}.${name}${size}`] = quantileInterval(seconds, { unit: 'second', step });
        summary[`${what}.ratio${size}`] = timeRatio(a, b);
      };

      const whole = await answers(wasm, gpu, context, following);
      if (whole) {
        const { sessions, feeds } = whole;
        summary['identical'] = proportionInterval(whole.same, feeds.length);
        summary['start'] = counted(whole.start, 'second');
        const subjects = sessions.map(({ name, session }) => graphSubject(name, session, feeds));
        compared(await measureSubjects(subjects, bench, { rounds, ...parts[0] }), 'answer');
      }

      const steps = [await stepSubject('wasm', wasm), await stepSubject('webgpu', gpu)];
      compared(await measureSubjects(steps, bench, { rounds, ...parts[1] }), 'step');

      for (const [i, { parameters: size, config }] of ladder.entries()) {
        const build = () => scaleGraph(placeholderWeights(config), [ONE]);
        const [a, b] = [
          await wasm.graph(`pass.${size}`, build),
          await gpu.graph(`pass.${size}`, build),
        ];
        const once = [scaleFeeds([ONE], 0, 1)];
        const passes = [graphSubject('wasm', a, once), graphSubject('webgpu', b, once)];
        const sitting = await measureSubjects(passes, bench, { rounds, ...parts[2 + i] });
        await wasm.close(a);
        await gpu.close(b);
        compared(sitting, 'pass', `.${size}`);
      }
      return {
        samples,
        summary,
        inputs: wasm.inputs,
        artefacts: { ...gpu.artefacts, ...wasm.artefacts },
      };
    }),
};

/** The page's engine and the one on a graphics processor, both closed however the run ends. */
async function withBoth<Result>(
  context: ExperimentContext,
  signal: AbortSignal | undefined,
  use: (wasm: OpenedEngine, gpu: OpenedEngine) => Promise<Result>,
): Promise<Result> {
  const { engine, graphics } = context;
  if (!engine || !graphics)
    throw new Error('this experiment compares two engines: give the context graphics');
  const runtime = await graphics();
  return withEngine(context, signal, (wasm) =>
    withEngine({ ...context, engine: { ...engine, runtime } }, signal, (gpu) => use(wasm, gpu)),
  );
}

/** One token a run, after the same prompt. */
async function stepSubject(name: string, engine: OpenedEngine): Promise<Subject> {
  const tutor = engine.tutor('tutor');
  const [prompt = []] = engine.prompts((all) => all.slice(0, 1));
  const { state } = await tutor.prefill(prompt);
  return callSubject(name, prompt.slice(0, 1), (token) => tutor.step(state, token));
}

/**
 * The graph of whole answers in both engines, and on how many prompts they write the same. Null where the second
 * refuses it: a loop may hold an operator that it has no kernel for, and then only single steps are compared.
 */
async function answers(
  wasm: OpenedEngine,
  gpu: OpenedEngine,
  { bench }: ExperimentContext,
  { signal }: Following,
) {
  const weights = wasm.model('tutor');
  const { config } = weights;
  const prompts = wasm.prompts((all) =>
    all.filter(({ length }) => length < config.context).slice(0, PROMPTS),
  );
  const feeds = prompts.map((prompt) =>
    generateFeeds(config, prompt, config.context - prompt.length, wasm.end),
  );
  const plain = await wasm.graph('generate', () => generateGraph(weights));
  const began = bench.clock.now();
  const other = await gpu.graph('generate', () => generateGraph(weights)).catch(unlessRefused);
  if (!other) return null;
  let start = 0;
  let same = 0;
  for (const given of feeds) {
    await bench.pause();
    signal?.throwIfAborted();
    const text = generatedTokens(await other.run(given)).join();
    start ||= bench.clock.now() - began;
    if (generatedTokens(await plain.run(given)).join() === text) same++;
  }
  const sessions = [
    { name: 'wasm', session: plain },
    { name: 'webgpu', session: other },
  ];
  return { sessions, feeds, start, same };
}

/** Nothing where the engine refused the graph; any other failure is thrown again. */
function unlessRefused(error: unknown): null {
  if (error instanceof EngineProblem && error.problem.kind === 'refused-graph') return null;
  throw error;
}
