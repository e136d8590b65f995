// What a mixture of experts costs and how often it is right, beside the dense tutor (as much work a token) and
// beside a dense model of as many parameters, whose weights are random: of that one, only the time has a meaning.
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { secondsBetween } from '../longer-run.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { rightAnswers } from '../right-answers.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** Tokens of the longer answer; the shorter has one. */
const LONG = 16;

/** The dense control of as many parameters: the tutor with a block of twice the width. */
const WIDE = 'dense-wide';

/**
 * Summary: `token.<model>` (s a token inside one graph, (t₁₆ − t₁) / 15); `work.<model>` (that time over the tutor's:
 * as much work a token, for the wide dense model twice the block); `total.<mixture>` (over the wide dense model's);
 * `first.<model>` (time to the first token over the tutor's: a prompt's tokens go to all experts); `right.<model>`
 * (share of held-out prompts whose whole answer is right).
 */
export const moeCost: Experiment = {
  id: 'moe-cost',
  version: 1,
  needsEngine: true,
  models: ['tutor', 'moe-2-1', 'moe-2-2', 'moe-4-2'],
  timed: true,
  defaults: { rounds: 96, mixtures: 'moe-2-1,moe-2-2,moe-4-2', prompts: 500 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const mixtures = listParameter(parameters, 'mixtures');
      const tutor = opened.model('tutor');
      const width = opened.input(WIDE, 2 * tutor.config.dFeedForward);
      const models = new Map<string, Weights>([
        ['tutor', tutor],
        [WIDE, randomWeights({ ...tutor.config, dFeedForward: width }, 1)],
        ...mixtures.map((name) => [name, opened.model(name)] as const),
      ]);
      const right = await rightAnswers(
        context,
        new Map([...models].filter(([name]) => name !== WIDE)),
        opened.input('right-prompts', numberParameter(parameters, 'prompts')),
        following.signal,
      );
      const subjects = await answers(opened, models);
      const sitting = await measureSubjects(subjects, context.bench, {
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
      for (const name of [WIDE, ...mixtures]) {
        summary[`work.${name}`] = pairedRatio(token('tutor'), token(name));
        summary[`first.${name}`] = timeRatio(short('tutor'), short(name));
      }
      for (const name of mixtures) summary[`total.${name}`] = pairedRatio(token(WIDE), token(name));
      for (const [name, marked] of right)
        summary[`right.${name}`] = proportionInterval(marked.filter(Boolean).length, marked.length);
      return {
        samples: sittingSamples(sitting),
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

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
