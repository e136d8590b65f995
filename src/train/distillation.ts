// Distillation on logits: the training of src/train/training.ts with the teacher inside its step. Student and teacher
// read the same batch in one graph, so that nothing but the weights crosses the session's border.
import type { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { distillationLoss, type Softening } from '#src/graph/ops/distillation.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { linearTransposed } from '#src/graph/ops/matmul.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { hyperparameters, trainStep } from '#src/graph/train-step.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { architectureOf, hiddenStates } from '#src/tutor/architectures/architecture.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { type BatchShape, packBatch } from './batches.ts';
import { learningRateAt } from './recipe.ts';
import type { Training, TrainingRequest } from './training.ts';
import { modelLayout } from './training-graph.ts';
import { parametersOf, startingState } from './training-state.ts';

/** A training whose loss also asks a teacher; its weights are constants of the step. */
export interface DistillationRequest extends TrainingRequest {
  readonly teacher: Weights;
  readonly softening: Softening;
}

/**
 * The step's graph, with the inputs of `trainingGraph`. Its loss is `distillationLoss`; the true tokens' part and the
 * divergence from the teacher are outputs. Throws where the teacher has another vocabulary or a shorter context.
 */
export function distillationGraph(
  config: ModelConfig,
  { batch, length, answers }: BatchShape,
  { teacher, softening }: Pick<DistillationRequest, 'teacher' | 'softening'>,
): Graph {
  if (teacher.config.vocabulary !== config.vocabulary || teacher.config.context < length)
    throw new RangeError(
      `a teacher of ${teacher.config.vocabulary} tokens and ${teacher.config.context} positions: the student has ` +
        `${config.vocabulary} and reads ${length}`,
    );
  const chosen = [batch * answers];
  return trainStep({
    name: 'distillation-step',
    layout: modelLayout(config),
    inputs: {
      tokens: { type: 'int64', shape: [batch, length] },
      rows: { type: 'int64', shape: chosen },
      targets: { type: 'int64', shape: chosen },
      weights: { type: 'float32', shape: chosen },
    },
    loss(g, parameters, { tokens, rows, targets, weights }) {
      const student = answerLogits(g, config, parameters, tokens, rows);
      const knowing = answerLogits(g, teacher.config, constants(g, teacher), tokens, rows);
      const { loss, fit, divergence } = distillationLoss(
        g,
        { student, teacher: knowing, targets, weights },
        softening,
      );
      return { loss, metrics: { crossEntropy: fit, divergence } };
    },
  });
}

/** Compiles the step and makes it ready, as `startTraining` does: the same seed gives the same first weights. */
export async function startDistillation(
  runtime: Runtime,
  request: DistillationRequest,
): Promise<Training> {
  const { config, recipe, examples, limits } = request;
  const shape = { batch: recipe.batch, ...limits };
  const graph = distillationGraph(config, shape, request);
  const session = await runtime.createSession(modelBytes(graph), { threads: 1 });
  let state = startingState(request);
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
      const { weightDecay } = recipe;
      const results = await session.run({
        parameters: vector(state.parameters),
        firstMoment: vector(state.firstMoment),
        secondMoment: vector(state.secondMoment),
        hyper: vector(
          hyperparameters({ learningRate: learningRateAt(step, recipe), weightDecay, step }),
        ),
        tokens: ids(tokens, [shape.batch, shape.length]),
        rows: ids(rows),
        targets: ids(targets),
        weights: vector(weights),
      });
      const floats = (name: string) => results[name]?.data as Float32Array;
      const [loss = Number.NaN] = floats('crossEntropy');
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
      const [gradientNorm = Number.NaN] = floats('gradientNorm');
      return { step, loss, gradientNorm, metrics: { divergence: floats('divergence') } };
    },
    checkpoint: () => ({ ...state, losses: [...losses] }),
    parameters: () => parametersOf(config, state.parameters),
    dispose: () => session.dispose(),
  };
}

/** A model's weights as constants of a graph, by name. */
export function constants(g: Graph, { parameters }: Weights): Readonly<Record<string, Tensor>> {
  return Object.fromEntries(
    [...parameters].map(([name, { shape, data }]) => [
      name,
      g.constant('float32', shape, data, `known.${name}`),
    ]),
  );
}

/** tokens int64 [B, T] and rows int64 [N] (in B·T) to logits [N, V]. */
export function answerLogits(
  g: Graph,
  config: ModelConfig,
  parameters: Readonly<Record<string, Tensor>>,
  tokens: Tensor,
  rows: Tensor,
): Tensor {
  const { embedding } = parameters;
  if (!embedding) throw new Error('answerLogits: the parameter embedding is missing');
  const hidden = hiddenStates(architectureOf(config).hidden(g, config, parameters, tokens));
  return linearTransposed(g, gather(g, hidden, rows), embedding);
}
