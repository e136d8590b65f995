// What sparse masks leave of three trained models: the tutor, one that recalls and one that copies. Every pattern gets the
// same budget of keys a query, put on after training. And what such a mask could save of the tutor's prompt, and saves:
// it is added to scores that are computed anyway.
import { maskDensity } from '#src/core/attention/sparse-masks.ts';
import { variantPlans } from '#src/train/variants.ts';
import { maskedGraph, type Pairs } from '#src/tutor/decode/masked-graph.ts';
import { int64 } from '#src/tutor/decode/values.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import type { Subject } from '../bench.ts';
import { counted } from '../border-bytes.ts';
import { graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import {
  type Experiment,
  type ExperimentContext,
  listParameter,
  numberParameter,
} from '../experiment.ts';
import { maskedAnswers, maskFeeds } from '../masked-answers.ts';
import { fullMasks, maskedTask, maskPatterns, meanShares, patternMasks } from '../masked-models.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

const ways = ['masked', 'causal', 'none'] as const satisfies readonly Pairs[];

/**
 * Summary: `right.<model>.full` and `right.<model>.<pattern>.<budget>` (share of texts whose whole answer is right),
 * `density.<model>.<pattern>.<budget>` (pairs kept over causal pairs, mean over heads); for the tutor's widths with random
 * weights and n tokens, `masked.<n>` (time of a prompt with a mask over its time without) and `pairs.<n>` (share of
 * the time that goes where every token stops looking at the others).
 */
export const sparseMasks: Experiment = {
  id: 'sparse-masks',
  version: 1,
  needsEngine: true,
  models: ['tutor', 'recall-dense', 'copy-dense'],
  timed: true,
  defaults: {
    rounds: 48,
    prompts: 300,
    models: 'tutor,recall-dense,copy-dense',
    budgets: '4,8,16',
    lengths: '32,256,1024',
  },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const summary: Record<string, Estimate> = {};
      const budgets = opened.input('budgets', listParameter(parameters, 'budgets').map(Number));
      const lengths = opened.input('lengths', listParameter(parameters, 'lengths').map(Number));
      const prompts = opened.input('prompts', numberParameter(parameters, 'prompts'));
      for (const name of listParameter(parameters, 'models'))
        Object.assign(
          summary,
          await judged(context, opened, name, { budgets, prompts, signal: following.signal }),
        );
      const subjects: Subject[] = [];
      for (const length of lengths) subjects.push(...(await promptSubjects(opened, length)));
      const sitting = await measureSubjects(subjects, context.bench, {
        rounds: numberParameter(parameters, 'rounds'),
        ...following,
      });
      for (const length of lengths) {
        const of = (way: Pairs) => samplesOf(sitting, `${way}.${length}`);
        summary[`masked.${length}`] = timeRatio(of('causal'), of('masked'));
        summary[`pairs.${length}`] = rest(timeRatio(of('causal'), of('none')));
      }
      return {
        samples: sittingSamples(sitting),
        summary,
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

async function judged(
  { bench }: ExperimentContext,
  opened: OpenedEngine,
  name: string,
  {
    budgets,
    prompts,
    signal,
  }: {
    readonly budgets: readonly number[];
    readonly prompts: number;
    readonly signal: AbortSignal | undefined;
  },
): Promise<Record<string, Estimate>> {
  const weights = opened.model(name);
  const task = maskedTask(name);
  const { shape } = task;
  const examples = opened.input(`judged.${name}`, task.judged(prompts));
  const session = await opened.graph(`masked.${name}`, () =>
    maskedGraph(weights, { ...shape, rows: shape.batch * shape.answers }),
  );
  const right = async (masks: Parameters<typeof maskedAnswers>[2]) => {
    await bench.pause();
    const answers = await maskedAnswers({ session, shape }, examples, masks, signal);
    return proportionInterval(answers.filter(Boolean).length, answers.length);
  };
  const summary: Record<string, Estimate> = {
    [`right.${name}.full`]: await right(fullMasks(weights, shape.length)),
  };
  const shares = meanShares(weights, task);
  for (const pattern of maskPatterns)
    for (const budget of budgets) {
      const masks = patternMasks(weights, pattern, { length: shape.length, budget }, shares);
      const all = masks.flat();
      const density = all.reduce((sum, mask) => sum + maskDensity(mask), 0) / all.length;
      summary[`right.${name}.${pattern}.${budget}`] = await right(masks);
      summary[`density.${name}.${pattern}.${budget}`] = counted(density, 'ratio');
    }
  await opened.close(session);
  return summary;
}

/** A prompt of the tutor's widths up to its next token: with a mask, without, and without any pairs. */
async function promptSubjects(opened: OpenedEngine, length: number): Promise<Subject[]> {
  const weights = randomWeights({ ...variantPlans.tutor.config, context: length }, 1);
  const { vocabulary } = weights.config;
  const tokens = Array.from({ length }, (_, t) => 1 + (t % (vocabulary - 1)));
  const asked = { tokens: int64(tokens, [1, length]), rows: int64([length - 1], [1]) };
  const subjects: Subject[] = [];
  for (const way of ways) {
    const session = await opened.graph(`${way}.${length}`, () =>
      maskedGraph(weights, { batch: 1, length, rows: 1 }, way),
    );
    const masks = way === 'masked' ? maskFeeds(fullMasks(weights, length)) : {};
    subjects.push(graphSubject(`${way}.${length}`, session, [{ ...asked, ...masks }]));
  }
  return subjects;
}

/** What a ratio leaves to one. */
function rest({ value, low, high, ...estimate }: Estimate): Estimate {
  return {
    value: 1 - value,
    low: 1 - high,
    high: 1 - low,
    level: estimate.level,
    unit: estimate.unit,
    n: estimate.n,
  };
}
