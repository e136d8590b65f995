// A small mixture trained to be watched: the same mixture with its balance loss and without, step by step, from
// equal experts, so that whatever sets them apart is what the training did.
import { packParameters } from '#src/graph/parameter-layout.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { initialParameters } from '#src/tutor/random-weights.ts';
import { encodeText } from '#src/tutor/tokenizer.ts';
import { specialTokens, verdictToken } from '#src/tutor/vocabulary.ts';
import { exampleLimits } from './example-limits.ts';
import { recipe } from './models.ts';
import type { RouterArm, RouterRunOptions } from './router-arms.ts';
import { openRouterProbe, type RouterReading } from './router-probe.ts';
import { startTraining, type Training } from './training.ts';
import { modelLayout } from './training-graph.ts';
import { variantPlans } from './variants.ts';

/** One step of both. */
export type RouterStep = Readonly<Record<RouterArm, ArmStep>> & { readonly step: number };

/** One step of one training. */
export interface ArmStep {
  /** Mean cross-entropy of the answers' tokens, nats. */
  readonly loss: number;
  /** Share of the batch's tokens sent to each expert (of the k assignments): [E]. */
  readonly share: readonly number[];
}

/** Two trainings under way. */
export interface RouterRun {
  readonly step: number;
  readonly done: boolean;
  /** Takes one step of both, on the same examples. */
  advance(): Promise<RouterStep>;
  /** What router and experts of both make of the sentence now. */
  read(): Promise<Readonly<Record<RouterArm, RouterReading>>>;
  dispose(): Promise<void>;
}

/** What router and experts are asked about: a sentence with its answer, in both languages. */
export const watchedSentence: readonly number[] = [
  specialTokens.en,
  ...encodeText('yesterday she walk to school', 'en'),
  specialTokens.answer,
  verdictToken('clash'),
  ...encodeText('walked', 'en'),
  specialTokens.gloss,
  ...encodeText('caminó', 'es'),
];

/** Compiles both trainings and the probe of a sentence, tokens [S]. */
export async function openRouterRun(
  runtime: Runtime,
  { mixture, steps, batch, balance, seed }: RouterRunOptions,
  sentence: readonly number[] = watchedSentence,
): Promise<RouterRun> {
  const config = variantPlans[mixture].config as ModelConfig<'moe'>;
  const corpus = openCorpus();
  const examples = (step: number) =>
    corpus.trainingBatch(seededRandom(seed * 1_000_003 + step), batch);
  const start = equalExperts(config, seed);
  const begun = async (share: number) =>
    startTraining(runtime, {
      config,
      // A shorter run warms up for the same share of it.
      recipe: {
        ...recipe,
        ...{ steps, batch, seed, balance: share },
        warmUpSteps: Math.ceil((recipe.warmUpSteps / recipe.steps) * steps),
      },
      examples: (step) => shared(step),
      limits: exampleLimits,
      from: { ...start, step: 0, losses: [] },
    });
  let drawn: { step: number; batch: ReturnType<typeof examples> } | undefined;
  const shared = (step: number) => {
    if (drawn?.step !== step) drawn = { step, batch: examples(step) };
    return drawn.batch;
  };
  const arms: Record<RouterArm, Training> = {
    balanced: await begun(balance),
    free: await begun(0),
  };
  const probe = await openRouterProbe(runtime, config, sentence);
  const ofArm = async (arm: RouterArm): Promise<ArmStep> => {
    const { loss, metrics } = await arms[arm].advance();
    return { loss, share: Array.from(metrics['expertShare'] ?? []) };
  };

  return {
    get step() {
      return arms.free.step;
    },
    get done() {
      return arms.free.step >= steps;
    },
    async advance() {
      const balanced = await ofArm('balanced');
      const free = await ofArm('free');
      return { step: arms.free.step, balanced, free };
    },
    async read() {
      const of = (arm: RouterArm) => probe.read(arms[arm].checkpoint().parameters);
      return { balanced: await of('balanced'), free: await of('free') };
    },
    async dispose() {
      await Promise.all([arms.balanced.dispose(), arms.free.dispose(), probe.dispose()]);
    },
  };
}

/** The first values of a seed, with the first expert's in the place of every other's; moments at zero. */
function equalExperts(config: ModelConfig<'moe'>, seed: number) {
  const { experts, dFeedForward: width } = config;
  const layout = modelLayout(config);
  const parameters = [...initialParameters(config, seed)].map(([name, { data }]) => {
    if (name.endsWith('.mlp.up'))
      return [name, data.map((_, i) => copied(data, i, experts, width))];
    const block = data.length / experts;
    return [name, name.endsWith('.mlp.down') ? data.map((_, i) => data[i % block] ?? 0) : data];
  });
  return {
    parameters: packParameters(layout, Object.fromEntries(parameters)),
    firstMoment: new Float32Array(layout.size),
    secondMoment: new Float32Array(layout.size),
  };
}

/** Column c of row r is column c mod f of that row: the first expert's. */
function copied(data: Float32Array, i: number, experts: number, width: number): number {
  const row = Math.floor(i / (experts * width));
  return data[row * experts * width + (i % width)] ?? 0;
}
