// Losses: one number to lower. All are means, so that the learning rate does not depend on the batch.
import type { Graph } from '../graph.ts';
import { sameShape, shapesText } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { div, mul, neg, scale, square, sub } from './arithmetic.ts';
import { scatterElementsAdd } from './gather.ts';
import { stopGradient } from './logic.ts';
import { reduceMean, reduceSum } from './reduce.ts';
import { unsqueeze } from './shape.ts';
import { logSoftmax } from './softmax.ts';
import { exp } from './unary.ts';

/**
 * Weighted mean of −ln p(target): logits [N, V], targets int64 [N], weights float32 [N] -> [].
 * Its gradient is softmax(logits) − one-hot(target), written without building the one-hot.
 */
export function crossEntropy(g: Graph, logits: Tensor, targets: Tensor, weights: Tensor): Tensor {
  const [count] = logits.shape;
  if (
    logits.shape.length !== 2 ||
    !sameShape(targets.shape, [count ?? -1]) ||
    !sameShape(weights.shape, targets.shape)
  )
    throw new Error(
      'crossEntropy: takes logits [N, V], targets [N], weights [N], not ' +
        shapesText(logits.shape, targets.shape, weights.shape),
    );
  const picked = targetLogProbabilities(g, logits, unsqueeze(g, targets, -1));
  return weightedMean(g, neg(g, picked), unsqueeze(g, weights, -1));
}

/** ln p(target) of each row: logits [N, V], columns int64 [N, 1] -> [N, 1]. */
function targetLogProbabilities(g: Graph, logits: Tensor, columns: Tensor): Tensor {
  const logProbabilities = logSoftmax(g, logits);
  return g.apply({
    operator: 'GatherElements',
    inputs: [logProbabilities, columns],
    attributes: { axis: { int: 1 } },
    output: { type: logits.type, shape: columns.shape },
    differentiates: [logits],
    vjp: (dy) => {
      const spread = mul(g, exp(g, logProbabilities), neg(g, dy));
      return [scatterElementsAdd(g, spread, columns, dy, 1)];
    },
  });
}

/**
 * Distillation loss T² · KL(teacher ‖ student) of softmaxes at temperature T, mean over rows
 * (Hinton et al., arXiv 1503.02531): logits [N, V] each, weights [N] -> []. The teacher is a constant.
 */
export function klDivergence(
  g: Graph,
  studentLogits: Tensor,
  teacherLogits: Tensor,
  { temperature = 1, weights }: { readonly temperature?: number; readonly weights?: Tensor } = {},
): Tensor {
  if (studentLogits.shape.length !== 2 || !sameShape(studentLogits.shape, teacherLogits.shape))
    throw new Error(
      'klDivergence: takes two tensors of logits [N, V], not ' +
        shapesText(studentLogits.shape, teacherLogits.shape),
    );
  const student = logSoftmax(g, scale(g, studentLogits, 1 / temperature));
  const teacher = logSoftmax(g, scale(g, stopGradient(g, teacherLogits), 1 / temperature));
  const terms = mul(g, exp(g, teacher), sub(g, teacher, student));
  const rows = reduceSum(g, terms, [-1]);
  const mean = weights ? weightedMean(g, rows, weights) : reduceMean(g, rows);
  return scale(g, mean, temperature * temperature);
}

/** Mean of (a − b)² over all elements. */
export function meanSquaredError(g: Graph, a: Tensor, b: Tensor): Tensor {
  if (!sameShape(a.shape, b.shape))
    throw new Error(`meanSquaredError: shapes differ: ${shapesText(a.shape, b.shape)}`);
  return reduceMean(g, square(g, sub(g, a, b)));
}

/** Σ weights · values / Σ weights, both of the same shape. */
function weightedMean(g: Graph, values: Tensor, weights: Tensor): Tensor {
  if (!sameShape(values.shape, weights.shape))
    throw new Error(`weightedMean: shapes differ: ${shapesText(values.shape, weights.shape)}`);
  return div(g, reduceSum(g, mul(g, values, weights)), reduceSum(g, weights));
}
