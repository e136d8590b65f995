// Sequential test-time compute: steps written before the answer, beside the same shape without them, beside the
// tutor, and beside several sampled answers of which one is chosen: what is right, how much is written, how long it takes.
import type { Example } from '#src/tutor/corpus/example.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { sampledGraph } from '#src/tutor/decode/sampled-graph.ts';
import { sampleFeeds, samplesIn } from '#src/tutor/decode/samples.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { finalAnswer } from '#src/tutor/scratchpad.ts';
import type { Subject } from '../bench.ts';
import { callSubject, graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { heldOutAnswers } from '../held-out-answers.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import {
  chosenOf,
  chosenRight,
  type JudgedSample,
  sampledPrompts,
  verifiers,
} from '../sampled-prompts.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { bootstrapInterval } from '../statistics/bootstrap-interval.ts';
import { meanInterval } from '../statistics/mean-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** Samples that what is right of a chosen one is counted over. */
const SAMPLES = 16;

interface Choosing {
  readonly choice: 'likeliest' | 'fitting';
  readonly n: number;
  readonly temperature: number;
}

/** What one way of answering gives, prompt by prompt. */
interface Counts {
  /** Probability that the answer is right. */
  readonly right: readonly number[];
  /** Tokens written. */
  readonly tokens: readonly number[];
}

/**
 * Summary for each way (a model's greedy answer, or `likeliest-<n>`, `fitting-<n>`: of n sampled answers of the first
 * model the likeliest, or the likeliest that fits the sentence): `right.<way>` (share), `tokens.<way>` (written an
 * answer), `seconds.<way>`; and over the first model's greedy answers `ratio.<way>` (time) and `errors.<way>` (wrong ones).
 */
export const scratchpadCost: Experiment = {
  id: 'scratchpad-cost',
  version: 1,
  needsEngine: true,
  models: ['draft', 'small-scratchpad', 'tiny-scratchpad', 'tutor'],
  timed: true,
  defaults: {
    rounds: 96,
    prompts: 300,
    models: 'draft,small-scratchpad,tiny-scratchpad,tutor',
    sizes: '2,4,8',
    temperature: 0.5,
  },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const names = listParameter(parameters, 'models');
      const sizes = listParameter(parameters, 'sizes').map(Number);
      const temperature = numberParameter(parameters, 'temperature');
      const [plain = ''] = names;
      const examples = opened.input(
        'examples',
        heldOutAnswers(numberParameter(parameters, 'prompts')),
      );
      const counts = new Map<string, Counts>();
      const subjects: Subject[] = [];
      for (const name of names) {
        counts.set(name, await greedyCounts(opened, name, examples, following.signal));
        subjects.push(await greedySubject(opened, name, examples));
      }
      const sampled = await sampledPrompts(
        opened,
        context,
        plain,
        examples,
        { samples: SAMPLES, temperature },
        following.signal ? { signal: following.signal } : {},
      );
      for (const choice of ['likeliest', 'fitting'] as const)
        for (const n of sizes) {
          counts.set(`${choice}-${n}`, chosenCounts(sampled, choice, n));
          subjects.push(await chosenSubject(opened, plain, examples, { choice, n, temperature }));
        }
      const sitting = await measureSubjects(subjects, context.bench, {
        rounds: numberParameter(parameters, 'rounds'),
        ...following,
      });

      const summary: Record<string, Estimate> = {};
      const baseline = samplesOf(sitting, plain);
      for (const [way, { right, tokens }] of counts) {
        const own = samplesOf(sitting, way);
        summary[`right.${way}`] = meanInterval(right, 'ratio');
        summary[`tokens.${way}`] = meanInterval(tokens, 'token');
        summary[`seconds.${way}`] = quantileInterval(own.seconds, {
          unit: 'second',
          step: own.step,
        });
        if (way === plain) continue;
        summary[`ratio.${way}`] = timeRatio(baseline, own);
        summary[`errors.${way}`] = errorsLeft(counts.get(plain)?.right ?? [], right);
      }
      return {
        samples: sittingSamples(sitting),
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

async function greedyCounts(
  opened: OpenedEngine,
  name: string,
  examples: readonly Example[],
  signal: AbortSignal | undefined,
): Promise<Counts> {
  const weights = opened.model(name);
  const written = await batchedAnswers(
    opened.runtime,
    weights,
    examples.map(({ prompt }) => prompt),
    { end: opened.end, ...(signal ? { signal } : {}) },
  );
  const own = written.map((tokens) => finalAnswer(weights.config, tokens).join());
  return {
    right: examples.map(({ answer }, i) => Number(own[i] === answer.join())),
    tokens: written.map(({ length }) => length),
  };
}

function chosenCounts(
  prompts: readonly (readonly JudgedSample[])[],
  choice: 'likeliest' | 'fitting',
  n: number,
): Counts {
  const mean = (own: readonly JudgedSample[]) =>
    own.reduce((sum, { tokens }) => sum + tokens, 0) / own.length;
  return {
    right: prompts.map((own) => chosenRight(own, choice, n)),
    tokens: prompts.map((own) => n * mean(own)),
  };
}

async function greedySubject(opened: OpenedEngine, name: string, examples: readonly Example[]) {
  const weights = opened.model(name);
  const { config } = weights;
  const session = await opened.graph(name, () => generateGraph(weights));
  const feeds = examples.map(({ prompt }) =>
    generateFeeds(config, prompt, config.context - prompt.length, opened.end),
  );
  return graphSubject(name, session, feeds);
}

/** n answers in one run, judged, and one of them chosen: all that a reader would wait for. */
async function chosenSubject(
  opened: OpenedEngine,
  name: string,
  examples: readonly Example[],
  { choice, n, temperature }: Choosing,
) {
  const weights = opened.model(name);
  const session = await opened.graph(`sampled.${name}.${n}`, () => sampledGraph(weights, n));
  const random = seededRandom(n);
  const options = { count: n, temperature, random, end: opened.end };
  const inputs = examples.map(({ prompt }) => ({
    prompt,
    feeds: sampleFeeds(weights.config, prompt, options),
  }));
  return callSubject(`${choice}-${n}`, inputs, async ({ prompt, feeds }) => {
    const samples = samplesIn(await session.run(feeds), opened.end);
    if (choice === 'likeliest') return chosenOf(samples);
    return chosenOf(samples, ({ tokens }) =>
      verifiers.fitting(prompt, finalAnswer(weights.config, tokens)),
    );
  });
}

/** Wrong answers over wrong answers before, the same prompts on both sides; 1 where none was wrong before. */
function errorsLeft(before: readonly number[], after: readonly number[]): Estimate {
  const wrong = (right: readonly number[], places: Int32Array) =>
    places.reduce((sum, place) => sum + 1 - (right[place] ?? 0), 0);
  return bootstrapInterval({
    n: before.length,
    statistic: (places) => {
      const all = wrong(before, places);
      return all === 0 ? 1 : wrong(after, places) / all;
    },
    unit: 'ratio',
    random: seededRandom(1979),
  });
}
