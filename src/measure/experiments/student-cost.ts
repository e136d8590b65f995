// What a student keeps of its teacher, and what it takes of the teacher's time: the same small model trained alone, with
// the tutor for a teacher, at two widths. Also how much a teacher has to say here at all.
import { softTargetEntropy } from '#src/core/distillation.ts';
import { exampleLimits } from '#src/train/example-limits.ts';
import { teacherLogits } from '#src/train/teacher-logits.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { seededRandom } from '#src/tutor/random.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { graphSubject } from '../engine-subjects.ts';
import type { Estimate } from '../estimate.ts';
import {
  type Experiment,
  type ExperimentContext,
  listParameter,
  numberParameter,
} from '../experiment.ts';
import { secondsBetween } from '../longer-run.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { rightAnswers } from '../right-answers.ts';
import { samplesOf, sittingSamples } from '../sitting-outcome.ts';
import { bootstrapInterval } from '../statistics/bootstrap-interval.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';

/** Tokens of the longer answer; the shorter has one. */
const LONG = 16;
/** Training examples whose soft targets are looked at. */
const TAUGHT = 256;
const TEMPERATURES = [1, 3] as const;

/**
 * Summary: `token.<model>` (s a token inside one graph, (t₁₆ − t₁) / 15); `time.<student>` (that time over the
 * tutor's); `first.<student>` (time to the first token over the tutor's); `right.<model>` (share of held-out prompts
 * whose whole answer is right); `kept.<student>` (that share over the tutor's, by bootstrap over the prompts);
 * `agrees` (training examples to which the tutor's greedy answer is the true one); `entropy.<T>` (median entropy of
 * its soft targets on the tokens of their answers, nats).
 */
export const studentCost: Experiment = {
  id: 'student-cost',
  version: 1,
  needsEngine: true,
  models: ['tutor', 'draft', 'distil-t1', 'distil', 'dense-64', 'distil-64'],
  timed: true,
  defaults: { rounds: 96, students: 'draft,distil-t1,distil,dense-64,distil-64', prompts: 500 },
  run: (context, parameters, following) =>
    withEngine(context, following.signal, async (opened) => {
      const students = listParameter(parameters, 'students');
      const models = new Map(
        ['tutor', ...students].map((name) => [name, opened.model(name)] as const),
      );
      const count = opened.input('right-prompts', numberParameter(parameters, 'prompts'));
      const right = await rightAnswers(context, models, count, following.signal);
      const taught = await softTargets(context, opened);
      const sitting = await measureSubjects(await answers(opened, models), context.bench, {
        rounds: numberParameter(parameters, 'rounds'),
        ...following,
      });

      const short = (name: string) => samplesOf(sitting, `${name}.1`);
      const long = (name: string) => samplesOf(sitting, `${name}.${LONG}`);
      const token = (name: string) => secondsBetween(short(name), long(name), LONG - 1);
      const marked = (name: string) => right.get(name) ?? [];
      const summary: Record<string, Estimate> = {};
      for (const name of models.keys()) {
        const step = (short(name).step + long(name).step) / (LONG - 1);
        const unit = 'second-per-token';
        summary[`token.${name}`] = quantileInterval(token(name), { unit, step });
        const count = marked(name).filter(Boolean).length;
        summary[`right.${name}`] = proportionInterval(count, marked(name).length);
      }
      for (const name of students) {
        summary[`time.${name}`] = pairedRatio(token('tutor'), token(name));
        summary[`first.${name}`] = timeRatio(short('tutor'), short(name));
        summary[`kept.${name}`] = kept(marked('tutor'), marked(name), context.bench.random);
      }
      return {
        samples: { ...sittingSamples(sitting), ...taught.samples },
        summary: { ...summary, ...taught.summary },
        inputs: opened.inputs,
        artefacts: opened.artefacts,
      };
    }),
};

/** Right answers of the student over the teacher's, on the same prompts. */
function kept(teacher: readonly boolean[], student: readonly boolean[], random: () => number) {
  const rightAt = (marked: readonly boolean[], places: Int32Array) =>
    places.reduce((sum, place) => sum + Number(marked[place] ?? false), 0);
  return bootstrapInterval({
    n: teacher.length,
    statistic: (places) => rightAt(student, places) / Math.max(1, rightAt(teacher, places)),
    unit: 'ratio',
    random,
  });
}

/** How often the teacher's own answer to a training example is the true one, and how soft its targets are. */
async function softTargets({ bench }: ExperimentContext, opened: OpenedEngine) {
  const examples = openCorpus().trainingBatch(seededRandom(opened.input('taught-seed', 6)), TAUGHT);
  await bench.pause();
  const rows = await teacherLogits(opened.runtime, opened.model('tutor'), {
    examples,
    limits: exampleLimits,
  });
  const samples: Record<string, number[]> = {};
  const summary: Record<string, Estimate> = { agrees: proportionInterval(rows.agreed, TAUGHT) };
  for (const temperature of TEMPERATURES) {
    const entropies = rows.logits.map((logits) => softTargetEntropy({ logits, temperature }));
    samples[`entropy.${temperature}`] = entropies;
    summary[`entropy.${temperature}`] = quantileInterval(entropies, { unit: 'nat' });
  }
  return { samples, summary };
}

/** Answers of one token and of many, by every model to the same prompts. */
async function answers(opened: OpenedEngine, models: ReadonlyMap<string, Weights>) {
  const slots = Math.min(...[...models.values()].map(({ config }) => config.context));
  const prompts = opened.prompts((all) => all.filter(({ length }) => length + LONG - 1 <= slots));
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
