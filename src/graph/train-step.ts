// A whole training step as one graph: forward, backward, clipping by the global norm, AdamW
// (Loshchilov & Hutter, arXiv 1711.05101) over flat vectors of parameters and moments.
// On one thread the same inputs give the same bits.
import { gradients } from './gradients.ts';
import { Graph } from './graph.ts';
import { add, div, maximum, mul, scale, shift, square, sub } from './ops/arithmetic.ts';
import { norm } from './ops/reduce.ts';
import { concat, reshape, split } from './ops/shape.ts';
import { sqrt } from './ops/unary.ts';
import { type ParameterLayout, parameterPieces, parameterViews } from './parameter-layout.ts';
import type { Tensor, TensorKind } from './tensor.ts';

/** The loss, and whatever else the step is to report, as outputs by name. */
export interface LossAndMetrics {
  readonly loss: Tensor;
  readonly metrics: Readonly<Record<string, Tensor>>;
}

/** What is trained, on what, towards what. */
export interface TrainStepSpec<Inputs extends string> {
  readonly name?: string;
  readonly layout: ParameterLayout;
  /** The batch: further inputs of the graph. */
  readonly inputs: Readonly<Record<Inputs, TensorKind>>;
  readonly loss: (
    g: Graph,
    parameters: Readonly<Record<string, Tensor>>,
    inputs: Readonly<Record<Inputs, Tensor>>,
  ) => Tensor | LossAndMetrics;
  /** Memory of the mean of gradients and of their squares. */
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
  /** The largest global norm a gradient keeps. */
  readonly clipNorm?: number;
}

/** What changes from step to step. */
export interface Hyperparameters {
  readonly learningRate: number;
  readonly weightDecay: number;
  /** Counted from 1, for the correction of the moments' bias. */
  readonly step: number;
  readonly beta1?: number;
  readonly beta2?: number;
}

const BETA1 = 0.9;
const BETA2 = 0.98;

/**
 * The graph of a step. Inputs: parameters, firstMoment, secondMoment [size], hyper [4], the batch.
 * Outputs: newParameters, newFirstMoment, newSecondMoment, loss [], gradientNorm [] (before clipping)
 * and the metrics. Throws where the loss does not depend on a parameter.
 */
export function trainStep<Inputs extends string>(spec: TrainStepSpec<Inputs>): Graph {
  const { name = 'train-step', layout, beta1 = BETA1, beta2 = BETA2, epsilon = 1e-8 } = spec;
  const g = new Graph(name);
  const state = (input: string) => g.input(input, 'float32', [layout.size]);
  const parameters = state('parameters');
  const firstMoment = state('firstMoment');
  const secondMoment = state('secondMoment');
  const hyper = split(g, g.input('hyper', 'float32', [4]), [1, 1, 1, 1], 0);
  const [learningRate, weightDecay, correction1, correction2] = hyper;
  if (!learningRate || !weightDecay || !correction1 || !correction2)
    throw new Error('hyper has four values');

  const { loss, metrics, gradient } = lossAndGradient(g, spec, parameters);
  const gradientNorm = norm(g, gradient);
  const clipNorm = g.scalar(spec.clipNorm ?? 1);
  const clipped = mul(g, gradient, div(g, clipNorm, maximum(g, gradientNorm, clipNorm)));

  const newFirst = blend(g, firstMoment, clipped, beta1);
  const newSecond = blend(g, secondMoment, square(g, clipped), beta2);
  const deviation = shift(g, sqrt(g, mul(g, newSecond, correction2)), epsilon);
  const step = div(g, mul(g, newFirst, mul(g, learningRate, correction1)), deviation);
  const kept = decayed(g, layout, parameters, mul(g, learningRate, weightDecay));

  g.output('newParameters', sub(g, kept, step));
  g.output('newFirstMoment', newFirst);
  g.output('newSecondMoment', newSecond);
  g.output('loss', loss);
  g.output('gradientNorm', gradientNorm);
  for (const [metric, tensor] of Object.entries(metrics)) g.output(metric, tensor);
  return g;
}

/** The `hyper` input of a step: learning rate, weight decay, 1 / (1 − β₁ᵗ), 1 / (1 − β₂ᵗ). */
export function hyperparameters({
  learningRate,
  weightDecay,
  step,
  beta1 = BETA1,
  beta2 = BETA2,
}: Hyperparameters): Float32Array<ArrayBuffer> {
  if (!(step >= 1)) throw new Error(`step ${step}: steps are counted from 1`);
  return Float32Array.of(
    learningRate,
    weightDecay,
    1 / (1 - beta1 ** step),
    1 / (1 - beta2 ** step),
  );
}

function lossAndGradient<Inputs extends string>(
  g: Graph,
  { layout, inputs, loss: build }: TrainStepSpec<Inputs>,
  flat: Tensor,
): LossAndMetrics & { readonly gradient: Tensor } {
  const pieces = parameterPieces(g, layout, flat);
  const views = parameterViews(g, layout, pieces);
  const batch = Object.fromEntries(
    Object.entries<TensorKind>(inputs).map(([name, { type, shape }]) => [
      name,
      g.input(name, type, shape),
    ]),
  ) as Record<Inputs, Tensor>;
  const built = build(g, views, batch);
  const { loss, metrics } = 'loss' in built ? built : { loss: built, metrics: {} };
  const gradient = concat(g, gradients(g, loss, pieces), 0);
  return { loss: reshape(g, loss, []), metrics, gradient };
}

/** β · average + (1 − β) · value. */
function blend(g: Graph, average: Tensor, value: Tensor, beta: number): Tensor {
  return add(g, scale(g, average, beta), scale(g, value, 1 - beta));
}

/** Parameters after decay: each run of decaying ones times 1 − rate, the others untouched. */
function decayed(g: Graph, { entries }: ParameterLayout, flat: Tensor, rate: Tensor): Tensor {
  const runs: { decay: boolean; size: number }[] = [];
  for (const { decay, size } of entries) {
    const last = runs.at(-1);
    if (last?.decay === decay) last.size += size;
    else runs.push({ decay, size });
  }
  const factor = sub(g, g.constant('float32', [1], [1]), rate);
  const pieces = split(
    g,
    flat,
    runs.map(({ size }) => size),
    0,
  );
  return concat(
    g,
    pieces.map((piece, i) => (runs[i]?.decay ? mul(g, piece, factor) : piece)),
    0,
  );
}
