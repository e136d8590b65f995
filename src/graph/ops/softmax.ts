// Softmax and its logarithm over the last axis, with the gradients that stay stable.
import type { Graph } from '../graph.ts';
import type { Tensor } from '../tensor.ts';
import { mul, sub } from './arithmetic.ts';
import { reduceSum } from './reduce.ts';
import { exp } from './unary.ts';

/** eˣ / Σ eˣ over the last axis. */
export function softmax(g: Graph, x: Tensor): Tensor {
  return g.apply({
    operator: 'Softmax',
    inputs: [x],
    attributes: { axis: { int: -1 } },
    output: x,
    vjp: (dy, y) => [mul(g, y, sub(g, dy, lastSum(g, mul(g, dy, y))))],
  });
}

/** x − ln Σ eˣ over the last axis. */
export function logSoftmax(g: Graph, x: Tensor): Tensor {
  return g.apply({
    operator: 'LogSoftmax',
    inputs: [x],
    attributes: { axis: { int: -1 } },
    output: x,
    vjp: (dy, y) => [sub(g, dy, mul(g, exp(g, y), lastSum(g, dy)))],
  });
}

function lastSum(g: Graph, x: Tensor): Tensor {
  return reduceSum(g, x, [-1], { keepDims: true });
}
