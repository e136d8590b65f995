// A small student trained to be watched: the same student by itself and with a teacher, step by step, on the same
// examples and from the same first weights, so that whatever sets them apart is what the teacher did.
import { packParameters } from '#src/graph/parameter-layout.ts';
import { allDisposed } from '#src/runtime/all-disposed.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { seededRandom } from '#src/tutor/random.ts';
import type { Weights } from '#src/tutor/weights.ts';
import type { TrainingExample } from './batches.ts';
import { startDistillation } from './distillation.ts';
import { exampleLimits } from './example-limits.ts';
import { recipe } from './models.ts';
import { openRightProbe } from './right-probe.ts';
import type { StudentArm, StudentRunOptions } from './student-arms.ts';
import { startTraining, type Training } from './training.ts';
import { modelLayout } from './training-graph.ts';
import { variantPlans } from './variants.ts';

/** Development prompts of held-out cells that both are asked, always the same. */
export const watchedPrompts = 256;

/** One step of both: mean cross-entropy of the true answers' tokens, nats, whatever the student was taught with. */
export type StudentStep = Readonly<Record<StudentArm, number>> & { readonly step: number };

/** Two trainings under way. */
export interface StudentRun {
  readonly step: number;
  readonly done: boolean;
  /** Whole answers that the teacher has right, of `watchedPrompts`. */
  readonly teacherRight: number;
  /** Takes one step of both, on the same examples. */
  advance(): Promise<StudentStep>;
  /** Whole answers that each has right now. */
  read(): Promise<Readonly<Record<StudentArm, number>>>;
  dispose(): Promise<void>;
}

/** What is asked while it trains; the book's prompts unless given. */
export interface StudentRunSettings {
  readonly teacher: Weights;
  readonly prompts?: readonly TrainingExample[];
}

/** Compiles both trainings and the probe. */
export async function openStudentRun(
  runtime: Runtime,
  { student, steps, batch, temperature, mixing, seed }: StudentRunOptions,
  { teacher, prompts }: StudentRunSettings,
): Promise<StudentRun> {
  const { config } = variantPlans[student];
  const corpus = openCorpus();
  const asked = prompts ?? corpus.evaluationSet('held-cells', watchedPrompts);
  let drawn: { step: number; examples: readonly TrainingExample[] } | undefined;
  const examples = (step: number) => {
    if (drawn?.step !== step)
      drawn = {
        step,
        examples: corpus.trainingBatch(seededRandom(seed * 1_000_003 + step), batch),
      };
    return drawn.examples;
  };
  // A shorter run warms up for the same share of it.
  const warmUpSteps = Math.ceil((recipe.warmUpSteps / recipe.steps) * steps);
  const request = {
    ...{ config, examples, limits: exampleLimits },
    recipe: { ...recipe, steps, batch, seed, warmUpSteps },
  };
  const softening = { temperature, mixing };
  const arms: Record<StudentArm, Training> = {
    alone: await startTraining(runtime, request),
    taught: await startDistillation(runtime, { ...request, teacher, softening }),
  };
  const teacherRight = await rightOf(runtime, teacher, asked);
  const probe = await openRightProbe(runtime, config, asked, exampleLimits);

  return {
    teacherRight,
    get step() {
      return arms.taught.step;
    },
    get done() {
      return arms.taught.step >= steps;
    },
    async advance() {
      const alone = await arms.alone.advance();
      const taught = await arms.taught.advance();
      return { step: taught.step, alone: alone.loss, taught: taught.loss };
    },
    async read() {
      const alone = await probe.count(arms.alone.checkpoint().parameters);
      return { alone, taught: await probe.count(arms.taught.checkpoint().parameters) };
    },
    dispose: () => allDisposed([arms.alone, arms.taught, probe]),
  };
}

async function rightOf(
  runtime: Runtime,
  { config, parameters }: Weights,
  asked: readonly TrainingExample[],
): Promise<number> {
  const probe = await openRightProbe(runtime, config, asked, exampleLimits);
  try {
    const named = Object.fromEntries([...parameters].map(([name, { data }]) => [name, data]));
    return await probe.count(packParameters(modelLayout(config), named));
  } finally {
    await probe.dispose();
  }
}
