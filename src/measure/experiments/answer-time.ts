// How long a reader waits for one answer, and where the time goes: before the first token (prefill) or
// after it (decode). One run of the `generate` graph an answer, over held-out prompts.
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import type { Bench } from '../bench.ts';
import { downloadSamples } from '../downloads.ts';
import { graphSubject } from '../engine-subjects.ts';
import { type Experiment, numberParameter } from '../experiment.ts';
import { secondsBetween } from '../longer-run.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** Tokens of the long answer; the short one has one. */
const LONG = 16;
/** How often the graph is compiled anew: the fewest an interval can be had from, and two. */
const STARTS = 8;

/**
 * Summary: `answer`, `answer-p95` (s, a whole answer), `prefill` (s, to the first token),
 * `decode-per-token` (s a token, (t₁₆ − t₁) / 15), `decode-share` (of the answer's time), `compile` and
 * `first-run` (s). Samples beside the timings: `download.<engine or models>.<seconds or bytes>`, a single
 * one each, where the browser had to download them; a single value has no interval, so no summary.
 */
export const answerTime: Experiment = {
  id: 'answer-time',
  version: 1,
  needsEngine: true,
  timed: true,
  defaults: { rounds: 96 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const { bench } = context;
      const { config } = opened.model('tutor');
      const slots = config.context;
      const prompts = opened.prompts((all) =>
        all.filter(({ length }) => length + LONG - 1 <= slots),
      );
      const starts = await timedStarts(opened, prompts[0] ?? [], bench, following.signal);
      const session = await opened.graph('generate', () => generateGraph(opened.model('tutor')));
      const subject = (name: string, limit: (prompt: readonly number[]) => number, end: number) =>
        graphSubject(
          name,
          session,
          prompts.map((prompt) => generateFeeds(config, prompt, limit(prompt), end)),
        );
      const sitting = await measureSubjects(
        [
          subject('answer', ({ length }) => slots - length, opened.end),
          subject('prefill', () => 1, opened.end),
          // Nothing stops these: every prompt gives as many tokens.
          subject('long', () => LONG, -1),
        ],
        bench,
        { rounds: numberParameter(parameters, 'rounds'), ...following },
      );

      const answer = samplesOf(sitting, 'answer');
      const prefill = samplesOf(sitting, 'prefill');
      const long = samplesOf(sitting, 'long');
      const share = answer.seconds.map((t, i) => 1 - (prefill.seconds[i] ?? 0) / t);
      const ofAnswer = { unit: 'second', step: answer.step } as const;
      const ofStart = { unit: 'second', step: bench.tick.typical } as const;
      return {
        samples: { ...sittingSamples(sitting), ...starts, ...downloadSamples(context.downloads) },
        summary: {
          answer: quantileInterval(answer.seconds, ofAnswer),
          'answer-p95': quantileInterval(answer.seconds, { ...ofAnswer, p: 0.95 }),
          prefill: quantileInterval(prefill.seconds, { unit: 'second', step: prefill.step }),
          'decode-per-token': quantileInterval(secondsBetween(prefill, long, LONG - 1), {
            unit: 'second-per-token',
            step: (long.step + prefill.step) / (LONG - 1),
          }),
          'decode-share': quantileInterval(share, { unit: 'ratio' }),
          compile: quantileInterval(starts.compile, ofStart),
          'first-run': quantileInterval(starts['first-run'], ofStart),
        },
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** Seconds to build and compile the graph, and of its first run, several times anew. */
async function timedStarts(
  opened: OpenedEngine,
  prompt: readonly number[],
  { clock }: Bench,
  signal: AbortSignal | undefined,
) {
  const weights = opened.model('tutor');
  const feeds = generateFeeds(weights.config, prompt, 1, opened.end);
  const compile: number[] = [];
  const first: number[] = [];
  while (compile.length < STARTS) {
    let start = clock.now();
    const session = await opened.graph('generate', () => {
      // The event loop's turn before is not the graph's.
      start = clock.now();
      return generateGraph(weights);
    });
    const compiled = clock.now();
    await session.run(feeds, signal ? { signal } : {});
    first.push(clock.now() - compiled);
    compile.push(compiled - start);
    await opened.close(session);
  }
  return { compile, 'first-run': first };
}
