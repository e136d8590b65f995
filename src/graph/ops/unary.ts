// Elementwise functions of one tensor.
import type { Graph } from '../graph.ts';
import type { Tensor } from '../tensor.ts';
import { div, mul, neg, scale, square } from './arithmetic.ts';

/** An elementwise operator whose gradient is a function of x, y and the gradient of y. */
export function elementwise(
  g: Graph,
  operator: string,
  x: Tensor,
  rule: (gradient: Tensor, output: Tensor) => Tensor,
): Tensor {
  return g.apply({ operator, inputs: [x], output: x, vjp: (dy, y) => [rule(dy, y)] });
}

/** eˣ. */
export function exp(g: Graph, x: Tensor): Tensor {
  return elementwise(g, 'Exp', x, (dy, y) => mul(g, dy, y));
}

/** ln x. */
export function log(g: Graph, x: Tensor): Tensor {
  return elementwise(g, 'Log', x, (dy) => div(g, dy, x));
}

/** √x; its gradient is infinite at 0. */
export function sqrt(g: Graph, x: Tensor): Tensor {
  return elementwise(g, 'Sqrt', x, (dy, y) => div(g, scale(g, dy, 0.5), y));
}

/** 1 / x. */
export function reciprocal(g: Graph, x: Tensor): Tensor {
  return elementwise(g, 'Reciprocal', x, (dy, y) => neg(g, mul(g, dy, square(g, y))));
}

/** |x|; the gradient at 0 is 0. */
export function abs(g: Graph, x: Tensor): Tensor {
  return elementwise(g, 'Abs', x, (dy) =>
    mul(g, dy, g.apply({ operator: 'Sign', inputs: [x], output: x })),
  );
}

/** x to the power of a number; for x ≥ 0 unless the exponent is whole. */
export function power(g: Graph, x: Tensor, exponent: number): Tensor {
  return g.apply({
    operator: 'Pow',
    inputs: [x, g.scalar(exponent, x.type)],
    output: x,
    vjp: (dy) => [scale(g, mul(g, dy, power(g, x, exponent - 1)), exponent), undefined],
  });
}
