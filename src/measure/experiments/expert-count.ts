// What more experts cost where as many of them are used: mixtures of the tutor's widths with two, four and eight experts, two a
// token, beside the tutor and beside a dense model of as many parameters as the largest. Weights are random: only the time
// has a meaning.

import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { counted } from '../border-bytes.ts';
import { graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { secondsBetween } from '../longer-run.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** Tokens of the longer answer; the shorter has one. */
const LONG = 16;
/** Experts a token; each is so much narrower than the tutor's block. */
const PER_TOKEN = 2;

/**
 * Summary: `token.<model>` (s a token inside one graph, (t₁₆ − t₁) / 15) of `tutor`, `wide` and each number of experts; `work.<E>`
 * (that time over the tutor's, which does as much work), `total.<E>` for the most experts (over the wide dense model's, which has
 * as many parameters), `first.<E>` (time to the first token over the tutor's: a prompt meets every expert), `stored.<E>`
 * (parameters over the tutor's).
 */
export const expertCount: Experiment = {
  id: 'expert-count',
  version: 1,
  needsEngine: true,
  models: ['tutor'],
  timed: true,
  defaults: { rounds: 64, experts: '2,4,8' },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const tutor = opened.model('tutor');
      const counts = opened.input('experts', listParameter(parameters, 'experts').map(Number));
      const most = Math.max(...counts);
      const mixtures = new Map(
        counts.map((experts) => [`${experts}`, randomWeights(mixtureOf(tutor, experts), 1)]),
      );
      const width = (most / PER_TOKEN) * tutor.config.dFeedForward;
      const wide = randomWeights({ ...tutor.config, dFeedForward: opened.input('wide', width) }, 1);
      const models = new Map<string, Weights>([['tutor', tutor], ['wide', wide], ...mixtures]);
      const sitting = await measureSubjects(await answers(opened, models), context.bench, {
        rounds: numberParameter(parameters, 'rounds'),
        ...following,
      });
      const short = (name: string) => samplesOf(sitting, `${name}.1`);
      const long = (name: string) => samplesOf(sitting, `${name}.${LONG}`);
      const token = (name: string) => secondsBetween(short(name), long(name), LONG - 1);
      const summary: Record<string, Estimate> = {};
      for (const name of models.keys()) {
        const step = (short(name).step + long(name).step) / (LONG - 1);
        summary[`token.${name}`] = quantileInterval(token(name), {
          unit: 'second-per-token',
          step,
        });
      }
      for (const [name, { config }] of mixtures) {
        summary[`work.${name}`] = pairedRatio(token('tutor'), token(name));
        summary[`first.${name}`] = timeRatio(short('tutor'), short(name));
        const stored = parameterCount(config) / parameterCount(tutor.config);
        summary[`stored.${name}`] = counted(stored, 'ratio');
      }
      summary[`total.${most}`] = pairedRatio(token('wide'), token(`${most}`));
      return {
        samples: sittingSamples(sitting),
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** As many experts in the place of the tutor's block, two of which are as much work as the block. */
function mixtureOf({ config }: Weights, experts: number): ModelConfig<'moe'> {
  const { vocabulary, dModel, layers, heads, context, dFeedForward } = config;
  return {
    architecture: 'moe',
    ...{ vocabulary, dModel, layers, heads, context, experts },
    dFeedForward: dFeedForward / PER_TOKEN,
    expertsPerToken: PER_TOKEN,
  };
}

/** Answers of one token and of many, by every model to the same prompts. */
async function answers(opened: OpenedEngine, models: ReadonlyMap<string, Weights>) {
  const prompts = opened.prompts((all) => {
    const slots = Math.min(...[...models.values()].map(({ config }) => config.context));
    return all.filter(({ length }) => length + LONG - 1 <= slots);
  });
  const subjects = [];
  for (const [name, weights] of models) {
    const session = await opened.graph(name, () => generateGraph(weights));
    for (const count of [1, LONG]) {
      // Nothing stops these: every prompt gives as many tokens.
      const feeds = prompts.map((prompt) => generateFeeds(weights.config, prompt, count, -1));
      subjects.push(graphSubject(`${name}.${count}`, session, feeds));
    }
  }
  return subjects;
}
