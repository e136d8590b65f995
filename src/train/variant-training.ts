// One training of a variant, whoever it learns from: the true answers, a teacher's distribution, a teacher's answers.
import type { Runtime } from '#src/runtime/runtime.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { specialTokens } from '#src/tutor/vocabulary.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { TrainingExample } from './batches.ts';
import { distilledModel } from './distilled-model.ts';
import { expertChoiceModel } from './expert-choice-training.ts';
import { trainingTask } from './tasks/task.ts';
import { teacherAnswers } from './teacher-answers.ts';
import { type TrainedModel, type TrainingOptions, trainedModel } from './trained-model.ts';
import type { Checkpoint, TrainingRequest } from './training.ts';
import type { VariantPlan } from './variants.ts';

/** What is trained, from which seed, and where it goes on from. */
export interface VariantTraining {
  readonly plan: VariantPlan;
  readonly seed: number;
  /** The plan's teacher; only a plan with one needs it. */
  readonly teacher?: Weights | undefined;
  readonly from?: Checkpoint | undefined;
}

/** A trained variant, and what only a teacher adds to its record. */
export interface TrainedVariant extends TrainedModel {
  /** `agreement`: the share of training examples to which the teacher's own answer is the true one. */
  readonly metrics: Readonly<Record<string, Float32Array>>;
}

/** Trains to the end; throws where the plan has a teacher and none is given. */
export async function variantTraining(
  runtime: Runtime,
  { plan, seed, teacher, from }: VariantTraining,
  options: TrainingOptions,
): Promise<TrainedVariant> {
  const { config, recipe, task, distillation, routing } = plan;
  const { limits, examples } = trainingTask(task);
  const drawn = (step: number) => examples(seededRandom(seed * 1_000_003 + step), recipe.batch);
  const request: TrainingRequest = {
    ...{ config, limits, from, examples: drawn },
    recipe: { ...recipe, seed },
  };
  if (routing === 'expert-choice')
    return { ...(await expertChoiceModel(runtime, request, options)), metrics: {} };
  if (!distillation) return { ...(await trainedModel(runtime, request, options)), metrics: {} };
  if (!teacher)
    throw new Error(`no weights of the teacher ${distillation.teacher}: train it first`);
  if (distillation.from === 'logits') {
    const softened = { ...request, teacher, softening: distillation };
    return { ...(await distilledModel(runtime, softened, options)), metrics: {} };
  }
  const all = Array.from({ length: recipe.steps }, (_, i) => drawn(i + 1)).flat();
  const { signal } = options;
  const taught = await teacherAnswers(runtime, teacher, all, {
    ...{ limits, end: specialTokens.eos },
    ...(signal ? { signal } : {}),
  });
  const written = (step: number): readonly TrainingExample[] =>
    taught.examples.slice((step - 1) * recipe.batch, step * recipe.batch);
  return {
    ...(await trainedModel(runtime, { ...request, examples: written }, options)),
    metrics: { agreement: Float32Array.of(taught.agreed / all.length) },
  };
}
