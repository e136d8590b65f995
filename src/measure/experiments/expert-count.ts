// What more experts cost where as many of them are used: mixtures of the tutor's widths with two, four and eight experts, two a
// token, beside the tutor and beside a dense model of as many parameters as the largest. Weights are random: only the time
// has a meaning.

import { parameterCount } from '#src/tutor/architectures/architecture.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { counted } from '../border-bytes.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { sittingSamples } from '../sitting-outcome.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { withEngine } from '../with-engine.ts';
import { answerSubjects, firstToken, laterToken, laterTokenSeconds } from '../written-answers.ts';

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
      const sitting = await measureSubjects(await answerSubjects(opened, models), context.bench, {
        rounds: numberParameter(parameters, 'rounds'),
        ...following,
      });
      const first = (name: string) => firstToken(sitting, name);
      const token = (name: string) => laterTokenSeconds(sitting, name);
      const summary: Record<string, Estimate> = {};
      for (const name of models.keys()) summary[`token.${name}`] = laterToken(sitting, name);
      for (const [name, { config }] of mixtures) {
        summary[`work.${name}`] = pairedRatio(token('tutor'), token(name));
        summary[`first.${name}`] = timeRatio(first('tutor'), first(name));
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
