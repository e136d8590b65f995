// What a student keeps of its teacher, and what it takes of the teacher's time: the same small model trained alone, with
// the tutor for a teacher, at two widths. Also how much a teacher has to say here at all.
import { softTargetEntropy } from '#src/core/distillation.ts';
import { exampleLimits } from '#src/train/example-limits.ts';
import { teacherLogits } from '#src/train/teacher-logits.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { seededRandom } from '#src/tutor/random.ts';
import type { Estimate } from '../estimate.ts';
import {
  type Experiment,
  type ExperimentContext,
  listParameter,
  numberParameter,
} from '../experiment.ts';
import { timeRatio } from '../measure-pair.ts';
import { measureSubjects } from '../measure-subjects.ts';
import { rightAnswers } from '../right-answers.ts';
import { sittingSamples } from '../sitting-outcome.ts';
import { bootstrapInterval } from '../statistics/bootstrap-interval.ts';
import { pairedRatio } from '../statistics/paired-ratio.ts';
import { proportionInterval } from '../statistics/proportion-interval.ts';
import { quantileInterval } from '../statistics/quantile-interval.ts';
import { type OpenedEngine, withEngine } from '../with-engine.ts';
import { answerSubjects, firstToken, laterToken, laterTokenSeconds } from '../written-answers.ts';

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
      const sitting = await measureSubjects(await answerSubjects(opened, models), context.bench, {
        rounds: numberParameter(parameters, 'rounds'),
        ...following,
      });

      const first = (name: string) => firstToken(sitting, name);
      const token = (name: string) => laterTokenSeconds(sitting, name);
      const marked = (name: string) => right.get(name) ?? [];
      const summary: Record<string, Estimate> = {};
      for (const name of models.keys()) {
        summary[`token.${name}`] = laterToken(sitting, name);
        const count = marked(name).filter(Boolean).length;
        summary[`right.${name}`] = proportionInterval(count, marked(name).length);
      }
      for (const name of students) {
        summary[`time.${name}`] = pairedRatio(token('tutor'), token(name));
        summary[`first.${name}`] = timeRatio(first('tutor'), first(name));
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
