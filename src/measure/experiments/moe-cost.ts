// What a mixture of experts costs and how often it is right, beside the dense tutor (as much work a token) and
// beside a dense model of as many parameters, whose weights are random: of that one, only the time has a meaning.
import { randomWeights } from '#src/tutor/random-weights.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { Estimate } from '../estimate.ts';
import { type Experiment, listParameter, numberParameter } from '../experiment.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { rightAnswers } from '../right-answers.ts';
import { sittingSamples } from '../sitting-outcome.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { withEngine } from '../with-engine.ts';
import { answerSubjects, firstToken, laterToken, laterTokenSeconds } from '../written-answers.ts';

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
      const subjects = await answerSubjects(opened, models);
      const sitting = await measureSubjects(subjects, context.bench, {
        rounds: numberParameter(parameters, 'rounds'),
        ...following,
      });

      const first = (name: string) => firstToken(sitting, name);
      const token = (name: string) => laterTokenSeconds(sitting, name);
      const summary: Record<string, Estimate> = {};
      for (const name of models.keys()) summary[`token.${name}`] = laterToken(sitting, name);
      for (const name of [WIDE, ...mixtures]) {
        summary[`work.${name}`] = pairedRatio(token('tutor'), token(name));
        summary[`first.${name}`] = timeRatio(first('tutor'), first(name));
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
