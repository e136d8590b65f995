// A mixture whose experts choose their tokens while it is trained. Its weights are those of any mixture, and once trained
// its tokens choose again: an expert can only choose among tokens that are there, and those of an answer come one by one.
import type { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { quickGelu } from '#src/graph/ops/activation.ts';
import { add, mul } from '#src/graph/ops/arithmetic.ts';
import { expertChoiceRouting } from '#src/graph/ops/expert-choice.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { crossEntropy } from '#src/graph/ops/loss.ts';
import { linear, linearTransposed } from '#src/graph/ops/matmul.ts';
import { rmsNorm } from '#src/graph/ops/normalise.ts';
import { concat, reshape } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { hyperparameters, trainStep } from '#src/graph/train-step.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { expertLoad, realPositions } from '#src/tutor/architectures/expert-load.ts';
import { rotaryAttention } from '#src/tutor/architectures/rotary-attention.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { type BatchShape, packBatch, type TrainingExample } from './batches.ts';
import { learningRateAt } from './recipe.ts';
import type { TrainedModel, TrainingOptions } from './trained-model.ts';
import type { TrainingRequest } from './training.ts';
import { modelLayout } from './training-graph.ts';
import { parametersOf, startingState } from './training-state.ts';

type Mixture = ModelConfig<'moe'>;

/** Places an expert: k · N / E, with N the tokens of these examples, padding not counted; at least one. */
export function placesOf(
  { experts, expertsPerToken }: Pick<Mixture, 'experts' | 'expertsPerToken'>,
  examples: readonly TrainingExample[],
): number {
  const tokens = examples.reduce(
    (n, { prompt, answer }) => n + prompt.length + answer.length - 1,
    0,
  );
  return Math.max(1, Math.round((expertsPerToken * tokens) / experts));
}

/** The step's graph, with the inputs of `trainingGraph`; its metric `expertShare` [L·E] is even by construction. */
export function expertChoiceGraph(
  config: Mixture,
  { batch, length, answers }: BatchShape,
  capacity: number,
): Graph {
  const chosen = [batch * answers];
  return trainStep({
    name: 'expert-choice-step',
    layout: modelLayout(config),
    inputs: {
      tokens: { type: 'int64', shape: [batch, length] },
      rows: { type: 'int64', shape: chosen },
      targets: { type: 'int64', shape: chosen },
      weights: { type: 'float32', shape: chosen },
    },
    loss(g, parameters, { tokens, rows, targets, weights }) {
      const { hidden, expertShare } = forward(g, config, parameters, tokens, capacity);
      const logits = linearTransposed(g, gather(g, hidden, rows), known(parameters, 'embedding'));
      const loss = crossEntropy(g, logits, targets, weights);
      return { loss, metrics: { expertShare } };
    },
  });
}

/** Trains to the end of the recipe; throws the signal's reason when aborted, after a last checkpoint. */
export async function expertChoiceModel(
  runtime: Runtime,
  request: TrainingRequest,
  { signal, onStep, onCheckpoint, checkpointEvery = 200 }: TrainingOptions = {},
): Promise<TrainedModel> {
  const { recipe, examples, limits } = request;
  const config = mixtureOf(request.config);
  const shape = { batch: recipe.batch, ...limits };
  // As many places in every step, for a graph's shapes are fixed: those of the first batch.
  const graph = expertChoiceGraph(config, shape, placesOf(config, examples(1)));
  const session = await runtime.createSession(modelBytes(graph), { threads: 1 });
  let state = startingState(request);
  const losses = [...state.losses];
  const vector = (data: Float32Array) => ({ type: 'float32' as const, shape: [data.length], data });
  const ids = (data: BigInt64Array, dims = [data.length]) => ({
    type: 'int64' as const,
    shape: dims,
    data,
  });
  try {
    while (state.step < recipe.steps) {
      if (signal?.aborted) await onCheckpoint?.({ ...state, losses: [...losses] });
      signal?.throwIfAborted();
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
      const [loss = Number.NaN] = floats('loss');
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
      onStep?.({ step, loss, gradientNorm, metrics: { expertShare: floats('expertShare') } });
      if (step % checkpointEvery === 0) await onCheckpoint?.({ ...state, losses: [...losses] });
    }
    return { parameters: parametersOf(config, state.parameters), losses };
  } finally {
    await session.dispose();
  }
}

/** The stream of a mixture, layer by layer, with experts that choose; tokens int64 [B, T], hidden [B·T, d]. */
function forward(
  g: Graph,
  config: Mixture,
  parameters: Readonly<Record<string, Tensor>>,
  tokens: Tensor,
  capacity: number,
): { readonly hidden: Tensor; readonly expertShare: Tensor } {
  const { dFeedForward: width, experts, expertsPerToken, layers } = config;
  const [batch = 1, length = 1] = tokens.shape;
  const N = batch * length;
  const parameter = (name: string) => known(parameters, name);
  const attended = rotaryAttention(g, config, parameter, tokens.shape);
  const rows = reshape(g, tokens, [N]);
  const real = realPositions(g, rows);
  const shares: Tensor[] = [];
  let x = gather(g, parameter('embedding'), rows);
  for (let l = 0; l < layers; l++) {
    const at = `layers.${l}.mlp.`;
    x = add(g, x, attended(x, l));
    const inner = rmsNorm(g, x, parameter(`${at}norm`));
    const logits = linear(g, inner, parameter(`${at}router`));
    const routed = expertChoiceRouting(g, logits, { capacity, real });
    const hidden = quickGelu(g, linear(g, inner, parameter(`${at}up`)));
    const gated = mul(
      g,
      reshape(g, hidden, [N, experts, width]),
      reshape(g, routed.gates, [N, experts, 1]),
    );
    const down = parameter(`${at}down`);
    x = add(g, x, linear(g, reshape(g, gated, [N, experts * width]), down));
    shares.push(expertLoad(g, routed, expertsPerToken, real).share);
  }
  return { hidden: rmsNorm(g, x, parameter('norm')), expertShare: concat(g, shares, 0) };
}

function known(parameters: Readonly<Record<string, Tensor>>, name: string): Tensor {
  const found = parameters[name];
  if (!found) throw new Error(`expert-choice-step: the parameter ${name} is missing`);
  return found;
}

function mixtureOf(config: ModelConfig): Mixture {
  if (config.architecture === 'moe') return config;
  throw new TypeError(`experts choose in a mixture, and this is ${config.architecture}`);
}
