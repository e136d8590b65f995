// How long a reader waits for one answer, and where the time goes: before the first token (prefill) or
// after it (decode). One run of the `generate` graph an answer, over held-out prompts.
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import type { Bench } from '../bench.ts';
import type { EngineContext } from '../engine-context.ts';
import { type Experiment, engineOf, modelOf, numberParameter } from '../experiment.ts';
import { graphSubject, openGraph } from '../graph-subject.ts';
import { secondsBetween } from '../longer-run.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';

/** Tokens of the long answer; the short one has one. */
const LONG = 16;
/** How often the graph is compiled anew: the fewest an interval can be had from, and two. */
const STARTS = 8;

/**
 * Summary: `answer`, `answer-p95` (s, a whole answer), `prefill` (s, to the first token),
 * `decode-per-token` (s a token, (t₁₆ − t₁) / 15), `decode-share` (of the answer's time), `compile` and
 * `first-run` (s).
 */
export const answerTime: Experiment = {
  id: 'answer-time',
  version: 1,
  needsEngine: true,
  timed: true,
  defaults: { rounds: 96 },
  async run(context, parameters, following) {
    const { bench } = context;
    const engine = engineOf(context);
    const { end } = engine;
    const { config, sha256 } = modelOf(engine, 'tutor');
    const { context: slots } = config;
    const prompts = engine.prompts.filter(({ length }) => length + LONG - 1 <= slots);
    const starts = await timedStarts(engine, bench);
    const graph = await openGraph(engine.runtime, generateGraph(modelOf(engine, 'tutor')));
    const subject = (name: string, limit: (prompt: readonly number[]) => number, stop: number) =>
      graphSubject(
        name,
        graph,
        prompts.map((prompt) => generateFeeds(config, prompt, limit(prompt), stop)),
      );
    const subjects = [
      subject('answer', ({ length }) => slots - length, end),
      subject('prefill', () => 1, end),
      // Nothing stops these: every prompt gives as many tokens.
      subject('long', () => LONG, -1),
    ];
    const rounds = numberParameter(parameters, 'rounds');
    const sitting = await measureSubjects(subjects, bench, { rounds, ...following });
    await graph.session.dispose();

    const [answer, prefill, long] = subjects.map(({ name }) => samplesOf(sitting, name));
    if (!answer || !prefill || !long) throw new Error('answer-time: a subject has no samples');
    const perToken = secondsBetween(prefill, long, LONG - 1);
    const share = answer.seconds.map((t, i) => 1 - (prefill.seconds[i] ?? 0) / t);
    const seconds = { unit: 'second', step: answer.step } as const;
    return {
      samples: { ...sittingSamples(sitting), ...starts },
      summary: {
        answer: quantileInterval(answer.seconds, seconds),
        'answer-p95': quantileInterval(answer.seconds, { ...seconds, p: 0.95 }),
        prefill: quantileInterval(prefill.seconds, { unit: 'second', step: prefill.step }),
        'decode-per-token': quantileInterval(perToken, {
          unit: 'second-per-token',
          step: (long.step + prefill.step) / (LONG - 1),
        }),
        'decode-share': quantileInterval(share, { unit: 'ratio' }),
        compile: quantileInterval(starts.compile, { unit: 'second', step: bench.tick.typical }),
        'first-run': quantileInterval(starts['first-run'], {
          unit: 'second',
          step: bench.tick.typical,
        }),
      },
      artefacts: { tutor: sha256, 'graph.generate': graph.sha256 },
    };
  },
};

/** Seconds to build and compile the graph, and of its first run, several times anew. */
async function timedStarts(engine: EngineContext, bench: Bench) {
  const weights = modelOf(engine, 'tutor');
  const prompt = engine.prompts[0] ?? [];
  const feeds = generateFeeds(weights.config, prompt, 1, engine.end);
  const compile: number[] = [];
  const first: number[] = [];
  while (compile.length < STARTS) {
    await bench.pause();
    const start = bench.clock.now();
    const { session } = await openGraph(engine.runtime, generateGraph(weights));
    const compiled = bench.clock.now();
    await session.run(feeds);
    first.push(bench.clock.now() - compiled);
    compile.push(compiled - start);
    await session.dispose();
  }
  return { compile, 'first-run': first };
}
