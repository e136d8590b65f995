// Elementwise arithmetic of two tensors, with NumPy's broadcasting.
import type { Graph } from '../graph.ts';
import { broadcastShape, shapesText } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { unbroadcast } from '../unbroadcast.ts';

/** Gradients by both operands, still in the shape of the result. */
type Rule = (gradient: Tensor, output: Tensor) => readonly [Tensor, Tensor];

function binary(g: Graph, operator: string, a: Tensor, b: Tensor, rule?: Rule): Tensor {
  if (a.type !== b.type)
    throw new Error(
      `${operator}: element types differ: ${a.type} ${b.type} (${shapesText(a.shape, b.shape)})`,
    );
  return g.apply({
    operator,
    inputs: [a, b],
    output: { type: a.type, shape: broadcastShape(operator, a.shape, b.shape) },
    ...(rule && {
      vjp: (gradient: Tensor, output: Tensor) => {
        const [byA, byB] = rule(gradient, output);
        return [unbroadcast(g, byA, a.shape), unbroadcast(g, byB, b.shape)];
      },
    }),
  });
}

/** a + b. */
export function add(g: Graph, a: Tensor, b: Tensor): Tensor {
  return binary(g, 'Add', a, b, (dy) => [dy, dy]);
}

/** a − b. */
export function sub(g: Graph, a: Tensor, b: Tensor): Tensor {
  return binary(g, 'Sub', a, b, (dy) => [dy, neg(g, dy)]);
}

/** a · b. */
export function mul(g: Graph, a: Tensor, b: Tensor): Tensor {
  return binary(g, 'Mul', a, b, (dy) => [mul(g, dy, b), mul(g, dy, a)]);
}

/** a / b. */
export function div(g: Graph, a: Tensor, b: Tensor): Tensor {
  return binary(g, 'Div', a, b, (dy, y) => {
    const byA = div(g, dy, b);
    return [byA, neg(g, mul(g, byA, y))];
  });
}

/** The smaller of a and b; where they are equal the gradient goes to a. */
export function minimum(g: Graph, a: Tensor, b: Tensor): Tensor {
  return binary(g, 'Min', a, b, (dy) => chosen(g, dy, binaryTest(g, 'LessOrEqual', a, b)));
}

/** The larger of a and b; where they are equal the gradient goes to a. */
export function maximum(g: Graph, a: Tensor, b: Tensor): Tensor {
  return binary(g, 'Max', a, b, (dy) => chosen(g, dy, binaryTest(g, 'GreaterOrEqual', a, b)));
}

/** x times a number. */
export function scale(g: Graph, x: Tensor, factor: number): Tensor {
  return g.apply({
    operator: 'Mul',
    inputs: [x, g.scalar(factor, x.type)],
    output: x,
    vjp: (dy) => [scale(g, dy, factor), undefined],
  });
}

/** x plus a number. */
export function shift(g: Graph, x: Tensor, offset: number): Tensor {
  return g.apply({
    operator: 'Add',
    inputs: [x, g.scalar(offset, x.type)],
    output: x,
    vjp: (dy) => [dy, undefined],
  });
}

/** −x. */
export function neg(g: Graph, x: Tensor): Tensor {
  return g.apply({ operator: 'Neg', inputs: [x], output: x, vjp: (dy) => [neg(g, dy)] });
}

/** x². */
export function square(g: Graph, x: Tensor): Tensor {
  return g.apply({
    operator: 'Mul',
    inputs: [x, x],
    output: x,
    vjp: (dy) => [scale(g, mul(g, dy, x), 2), undefined],
  });
}

function binaryTest(g: Graph, operator: string, a: Tensor, b: Tensor): Tensor {
  const shape = broadcastShape(operator, a.shape, b.shape);
  return g.apply({ operator, inputs: [a, b], output: { type: 'bool', shape } });
}

function chosen(g: Graph, dy: Tensor, test: Tensor): readonly [Tensor, Tensor] {
  const zero = g.scalar(0, dy.type);
  return [
    g.apply({ operator: 'Where', inputs: [test, dy, zero], output: dy }),
    g.apply({ operator: 'Where', inputs: [test, zero, dy], output: dy }),
  ];
}
