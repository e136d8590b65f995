// Operators along an axis: sums, means, maxima and where they stand, cumulative sums.
import type { Graph } from '../graph.ts';
import { elementCount, resolveAxis, shapeText, sizeAt, withSize } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { div, mul, scale } from './arithmetic.ts';
import { scatterElementsAdd } from './gather.ts';
import { cast, equal } from './logic.ts';
import { expand, reshape, zeros } from './shape.ts';

/** Whether reduced axes stay as axes of size 1; they do not unless asked for. */
export interface Reduction {
  readonly keepDims?: boolean;
}

/** Sum over the axes given, or over all. */
export function reduceSum(
  g: Graph,
  x: Tensor,
  axes?: readonly number[],
  { keepDims = false }: Reduction = {},
): Tensor {
  const { kept, attributes, inputs, shape } = reduced(g, 'ReduceSum', x, axes, keepDims);
  return g.apply({
    operator: 'ReduceSum',
    inputs,
    attributes,
    output: { type: x.type, shape },
    vjp: (dy) => [expand(g, reshape(g, dy, kept), x.shape), undefined],
  });
}

/** Mean over the axes given, or over all. */
export function reduceMean(
  g: Graph,
  x: Tensor,
  axes?: readonly number[],
  { keepDims = false }: Reduction = {},
): Tensor {
  const { kept, attributes, inputs, shape } = reduced(g, 'ReduceMean', x, axes, keepDims);
  return g.apply({
    operator: 'ReduceMean',
    inputs,
    attributes,
    output: { type: x.type, shape },
    vjp: (dy) => {
      const share = elementCount('ReduceMean', shape) / elementCount('ReduceMean', x.shape);
      return [expand(g, reshape(g, scale(g, dy, share), kept), x.shape), undefined];
    },
  });
}

/** Maximum over the axes given, or over all; tied maxima share the gradient equally. */
export function reduceMax(
  g: Graph,
  x: Tensor,
  axes?: readonly number[],
  { keepDims = false }: Reduction = {},
): Tensor {
  const { kept, attributes, inputs, shape, along } = reduced(g, 'ReduceMax', x, axes, keepDims);
  return g.apply({
    operator: 'ReduceMax',
    inputs,
    attributes,
    output: { type: x.type, shape },
    vjp: (dy, y) => {
      const winners = cast(g, equal(g, x, reshape(g, y, kept)), x.type);
      const count = reduceSum(g, winners, along, { keepDims: true });
      return [mul(g, winners, div(g, reshape(g, dy, kept), count)), undefined];
    },
  });
}

/** Square root of the sum of all squares, a scalar. */
export function norm(g: Graph, x: Tensor): Tensor {
  return g.apply({
    operator: 'ReduceL2',
    inputs: [x],
    attributes: { keepdims: { int: 0 } },
    output: { type: x.type, shape: [] },
    vjp: (dy, y) => [mul(g, x, div(g, dy, y))],
  });
}

/** Running sum along an axis; `exclusive` leaves out the element itself, `reverse` runs from the end. */
export function cumSum(
  g: Graph,
  x: Tensor,
  axis: number,
  { exclusive = false, reverse = false }: { exclusive?: boolean; reverse?: boolean } = {},
): Tensor {
  const along = resolveAxis('CumSum', x.shape, axis);
  return g.apply({
    operator: 'CumSum',
    inputs: [x, g.scalar(along, 'int64')],
    attributes: { exclusive: { int: Number(exclusive) }, reverse: { int: Number(reverse) } },
    output: x,
    vjp: (dy) => [cumSum(g, dy, along, { exclusive, reverse: !reverse }), undefined],
  });
}

/** Index (int64) of the largest element along an axis, the first of equals. */
export function argMax(
  g: Graph,
  x: Tensor,
  axis: number,
  { keepDims = false }: Reduction = {},
): Tensor {
  const along = resolveAxis('ArgMax', x.shape, axis);
  return g.apply({
    operator: 'ArgMax',
    inputs: [x],
    attributes: { axis: { int: along }, keepdims: { int: Number(keepDims) } },
    output: {
      type: 'int64',
      shape: keepDims ? withSize(x.shape, along, 1) : x.shape.toSpliced(along, 1),
    },
  });
}

/** The k largest elements along an axis, largest first, and their indices (int64). */
export function topK(
  g: Graph,
  x: Tensor,
  k: number,
  axis = -1,
): { readonly values: Tensor; readonly indices: Tensor } {
  const along = resolveAxis('TopK', x.shape, axis);
  if (!(k >= 1 && k <= sizeAt(x.shape, along)))
    throw new Error(`TopK: k = ${k} does not fit axis ${along} of ${shapeText(x.shape)}`);
  const shape = withSize(x.shape, along, k);
  const [values, indices] = g.node({
    operator: 'TopK',
    inputs: [x, g.ints([k])],
    attributes: { axis: { int: along } },
    outputs: [
      { type: x.type, shape },
      { type: 'int64', shape },
    ],
    differentiate: ({ gradients: [byValues], outputs: [, chosen] }) =>
      byValues && chosen
        ? [scatterElementsAdd(g, zeros(g, x), chosen, byValues, along), undefined]
        : [],
  });
  if (!values || !indices) throw new Error('TopK: no output');
  return { values, indices };
}

function reduced(
  g: Graph,
  operator: string,
  x: Tensor,
  axes: readonly number[] = [...x.shape.keys()],
  keepDims: boolean,
) {
  const along = axes.map((axis) => resolveAxis(operator, x.shape, axis));
  if (new Set(along).size !== along.length)
    throw new Error(`${operator}: axes [${axes}] repeat for ${shapeText(x.shape)}`);
  const kept = along.reduce((shape, axis) => withSize(shape, axis, 1), [...x.shape]);
  const dropped = x.shape.flatMap((_, i) => (along.includes(i) ? [] : [sizeAt(x.shape, i)]));
  return {
    along,
    kept,
    shape: keepDims ? kept : dropped,
    inputs: [x, g.ints(along)],
    attributes: { keepdims: { int: Number(keepDims) } },
  };
}
