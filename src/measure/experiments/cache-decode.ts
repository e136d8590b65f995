// What a key-value cache saves: the same answers written with it and without it, both inside one graph, so that
// keeping the cache outside costs neither side anything. The tutor's own answers by their length, then one token at
// the end of longer texts than its window holds, with random weights of its widths: there only the time has a meaning.
import { generatedTokens, generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { uncachedGraph } from '#src/tutor/decode/uncached-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import type { Bench, Following, Subject } from '../bench.ts';
import { graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { followingParts } from '../following-parts.ts';
import { secondsBetween } from '../longer-run.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { textEndFeeds, textEndGraph } from '../text-end-graph.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** Positions that the longer run of a long text reads more than the shorter one, about. */
const POSITIONS = 256;
/** Turns of the longer run with a cache; the shorter makes one. */
const TURNS = 33;

/**
 * Summary, time without the cache over time with it: `answer-ratio` (whole answers to held-out prompts), `ratio.<n>`
 * (the first n tokens of an answer, prompt included), `text.<n>` (one token at the end of a text of n, random
 * weights). `with-cache` and `without-cache` (s, a whole answer), `identical` (answers that are the same).
 */
export const cacheDecode: Experiment = {
  id: 'cache-decode',
  version: 1,
  needsEngine: true,
  models: ['tutor'],
  timed: true,
  defaults: { rounds: 96, lengths: '1,2,4,8,16', texts: '32,64,128,256' },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const rounds = numberParameter(parameters, 'rounds');
      const lengths = listParameter(parameters, 'lengths').map(Number);
      const texts = listParameter(parameters, 'texts').map(Number);
      const [first, second] = followingParts(following, 2);
      const { subjects, same } = await answers(opened, lengths, { ...following, ...context });
      const written = await measureSubjects(subjects, context.bench, { rounds, ...first });
      const ends = await textEnds(opened, texts);
      const atEnds = await measureSubjects(ends, context.bench, { rounds, ...second });

      const cached = samplesOf(written, 'cached.answer');
      const uncached = samplesOf(written, 'uncached.answer');
      const summary: Record<string, Estimate> = { 'answer-ratio': timeRatio(cached, uncached) };
      for (const [name, { seconds, step }] of [
        ['with-cache', cached],
        ['without-cache', uncached],
      ] as const)
        summary[name] = quantileInterval(seconds, { unit: 'second', step });
      for (const n of lengths)
        summary[`ratio.${n}`] = timeRatio(
          samplesOf(written, `cached.${n}`),
          samplesOf(written, `uncached.${n}`),
        );
      for (const n of texts) {
        const token = (kind: string, turns: number) =>
          secondsBetween(
            samplesOf(atEnds, `${kind}.${n}.short`),
            samplesOf(atEnds, `${kind}.${n}.long`),
            turns - 1,
          );
        const [withCache, without] = [token('cached', TURNS), token('uncached', turnsOf(n))];
        summary[`text.${n}`] = pairedRatio(withCache, without);
      }
      summary['identical'] = proportionInterval(same.filter(Boolean).length, same.length);
      return {
        samples: { ...sittingSamples(written), ...sittingSamples(atEnds, 'text.') },
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** Turns of the longer run over a text read anew: fewer where each is longer. */
function turnsOf(length: number): number {
  return 1 + Math.max(1, Math.round(POSITIONS / length));
}

/** Answers with and without a cache as subjects, whole and of given lengths; and whether each whole one is the same. */
async function answers(
  opened: OpenedEngine,
  lengths: readonly number[],
  { bench, signal }: Following & { readonly bench: Bench },
): Promise<{ readonly subjects: readonly Subject[]; readonly same: readonly boolean[] }> {
  const weights = opened.model('tutor');
  const { config } = weights;
  const longest = Math.max(...lengths);
  const prompts = opened.prompts((all) =>
    all.filter(({ length }) => length + longest - 1 <= config.context),
  );
  const whole = prompts.map((prompt) =>
    generateFeeds(config, prompt, config.context - prompt.length, opened.end),
  );
  const cached = await opened.graph('generate', () => generateGraph(weights));
  const uncached = await opened.graph('uncached', () => uncachedGraph(weights));
  const same: boolean[] = [];
  for (const feeds of whole) {
    await bench.pause();
    signal?.throwIfAborted();
    const [a, b] = [await cached.run(feeds), await uncached.run(feeds)].map(generatedTokens);
    same.push(a?.join() === b?.join());
  }
  const subjects = [
    graphSubject('cached.answer', cached, whole),
    graphSubject('uncached.answer', uncached, whole),
    ...lengths.flatMap((n) => {
      // Nothing stops these: every prompt gives as many tokens.
      const feeds = prompts.map((prompt) => generateFeeds(config, prompt, n, -1));
      return [
        graphSubject(`cached.${n}`, cached, feeds),
        graphSubject(`uncached.${n}`, uncached, feeds),
      ];
    }),
  ];
  return { subjects, same };
}

/** One token more at the end of each text, once and several times a run. */
async function textEnds(opened: OpenedEngine, texts: readonly number[]): Promise<Subject[]> {
  const { config } = opened.model('tutor');
  const subjects: Subject[] = [];
  for (const length of opened.input('texts', texts)) {
    // Rotary positions have no parameters: a longer window is the same model.
    const weights = randomWeights({ ...config, context: length }, 1);
    for (const cached of [true, false]) {
      const kind = cached ? 'cached' : 'uncached';
      const session = await opened.graph(`text-end.${length}.${kind}`, () =>
        textEndGraph(weights, { length, cached }),
      );
      for (const [name, turns] of [
        ['short', 1],
        ['long', cached ? TURNS : turnsOf(length)],
      ] as const) {
        const feeds = textEndFeeds({ length, cached }, turns);
        subjects.push(graphSubject(`${kind}.${length}.${name}`, session, [feeds]));
      }
    }
  }
  return subjects;
}
