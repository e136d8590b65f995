// Seeded training, without I/O: a config, examples and a recipe give weights and losses.
// On one thread the same three give the same bits.
import { modelBytes } from '#src/graph/model-bytes.ts';
import { packParameters, unpackParameters } from '#src/graph/parameter-layout.ts';
import { hyperparameters } from '#src/graph/train-step.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { initialParameters } from '#src/tutor/random-weights.ts';
import type { Parameter } from '#src/tutor/weights.ts';
import { type BatchShape, packBatch, type TrainingExample } from './batches.ts';
import { learningRateAt, type Recipe } from './recipe.ts';
import { modelLayout, trainingGraph } from './training-graph.ts';

/** Everything a training needs to go on from where it stood; vectors are [P]. */
export interface Checkpoint {
  /** Steps taken. */
  readonly step: number;
  readonly parameters: Float32Array;
  readonly firstMoment: Float32Array;
  readonly secondMoment: Float32Array;
  /** Loss of every step taken. */
  readonly losses: readonly number[];
}

/** What one step tells: mean cross-entropy of the answers' tokens, nats, and the architecture's metrics. */
export interface StepReport {
  readonly step: number;
  readonly loss: number;
  readonly gradientNorm: number;
  readonly metrics: Readonly<Record<string, Float32Array>>;
}

/** A training under way. */
export interface Training {
  readonly step: number;
  /** Takes one step. */
  advance(): Promise<StepReport>;
  checkpoint(): Checkpoint;
  parameters(): Map<string, Parameter>;
  dispose(): Promise<void>;
}

/** What is trained, on what, how, and from where. */
export interface TrainingRequest {
  readonly config: ModelConfig;
  readonly recipe: Recipe;
  /** The examples of step `step` (from 1): a function of the step alone, so that a resumed training sees the same. */
  readonly examples: (step: number) => readonly TrainingExample[];
  /** Longest example and longest answer. */
  readonly limits: Omit<BatchShape, 'batch'>;
  readonly from?: Checkpoint | undefined;
}

const stateAndLoss: readonly string[] = [
  'newParameters',
  'newFirstMoment',
  'newSecondMoment',
  'loss',
  'crossEntropy',
  'gradientNorm',
];

/** Compiles the step and makes it ready; the first weights come from the recipe's seed. */
export async function startTraining(runtime: Runtime, request: TrainingRequest): Promise<Training> {
  const { config, recipe, examples, limits, from } = request;
  const layout = modelLayout(config);
  const shape = { batch: recipe.batch, ...limits };
  const session = await runtime.createSession(modelBytes(trainingGraph(config, shape, recipe)), {
    threads: 1,
  });
  const first = initialParameters(config, recipe.seed);
  let state: Checkpoint = from ?? {
    step: 0,
    parameters: packParameters(
      layout,
      Object.fromEntries([...first].map(([name, { data }]) => [name, data])),
    ),
    firstMoment: new Float32Array(layout.size),
    secondMoment: new Float32Array(layout.size),
    losses: [],
  };
  const losses = [...state.losses];
  const vector = (data: Float32Array) => ({ type: 'float32' as const, shape: [data.length], data });
  const ids = (data: BigInt64Array, dims = [data.length]) => ({
    type: 'int64' as const,
    shape: dims,
    data,
  });

  return {
    get step() {
      return state.step;
    },
    async advance() {
      const step = state.step + 1;
      const { tokens, rows, targets, weights } = packBatch(examples(step), shape);
      const hyper = hyperparameters({
        learningRate: learningRateAt(step, recipe),
        weightDecay: recipe.weightDecay,
        step,
      });
      const results = await session.run({
        parameters: vector(state.parameters),
        firstMoment: vector(state.firstMoment),
        secondMoment: vector(state.secondMoment),
        hyper: vector(hyper),
        tokens: ids(tokens, [shape.batch, shape.length]),
        rows: ids(rows),
        targets: ids(targets),
        weights: vector(weights),
      });
      const floats = (name: string) => results[name]?.data as Float32Array;
      const loss = (results['crossEntropy'] ? floats('crossEntropy') : floats('loss'))[0] as number;
      if (!Number.isFinite(loss))
        throw new Error(`step ${step}: the loss is ${loss}; lower the learning rate`);
      losses.push(loss);
      state = {
        step,
        parameters: floats('newParameters'),
        firstMoment: floats('newFirstMoment'),
        secondMoment: floats('newSecondMoment'),
        losses,
      };
      const metrics = Object.fromEntries(
        Object.keys(results)
          .filter((name) => !stateAndLoss.includes(name))
          .map((name) => [name, floats(name)]),
      );
      return { step, loss, gradientNorm: floats('gradientNorm')[0] as number, metrics };
    },
    checkpoint: () => ({ ...state, losses: [...losses] }),
    parameters() {
      const views = unpackParameters(layout, state.parameters);
      return new Map(
        layout.entries.map(({ name, shape: dims }) => [
          name,
          { shape: dims, data: Float32Array.from(views[name] as Float32Array) },
        ]),
      );
    },
    dispose: () => session.dispose(),
  };
}
