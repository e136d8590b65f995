// Operators that move values without changing them. Their gradients move them back.
import type { Graph } from '../graph.ts';
import {
  broadcastShape,
  elementCount,
  reshapedShape,
  resolveAxis,
  sameShape,
  shapesText,
  shapeText,
  sizeAt,
  withSize,
} from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { unbroadcast } from '../unbroadcast.ts';

/**
 * The same values in row-major order under another shape.
 * One -1 is inferred; where x has an unknown size, that -1 stands for it and stays unknown.
 */
export function reshape(g: Graph, x: Tensor, shape: readonly number[]): Tensor {
  const result = reshapedShape(x.shape, shape);
  if (sameShape(result, x.shape) && !result.includes(-1)) return x;
  return g.apply({
    operator: 'Reshape',
    inputs: [x, g.ints(result)],
    output: { type: x.type, shape: result },
    vjp: (dy) => [reshape(g, dy, x.shape), undefined],
  });
}

/** The axes in the order of `permutation`: result axis i is axis `permutation[i]` of x. */
export function transpose(g: Graph, x: Tensor, permutation: readonly number[]): Tensor {
  const sorted = permutation.toSorted((a, b) => a - b);
  if (permutation.length !== x.shape.length || sorted.some((axis, i) => axis !== i))
    throw new Error(`Transpose: [${permutation}] does not permute ${shapeText(x.shape)}`);
  const inverse = permutation.map((_, i) => permutation.indexOf(i));
  return g.apply({
    operator: 'Transpose',
    inputs: [x],
    attributes: { perm: { ints: permutation } },
    output: { type: x.type, shape: permutation.map((axis) => sizeAt(x.shape, axis)) },
    vjp: (dy) => [transpose(g, dy, inverse)],
  });
}

/** The tensors one after the other along an axis. */
export function concat(g: Graph, xs: readonly Tensor[], axis: number): Tensor {
  const [first] = xs;
  if (!first) throw new Error('Concat: nothing to join');
  if (xs.length === 1) return first;
  const along = resolveAxis('Concat', first.shape, axis);
  const sizes = xs.map(({ shape }) => shape[along] ?? Number.NaN);
  const fits = xs.every(
    ({ shape, type }, i) =>
      type === first.type && sameShape(shape, withSize(first.shape, along, sizes[i] ?? -1)),
  );
  if (!fits)
    throw new Error(
      `Concat: shapes differ beside axis ${along}: ${shapesText(...xs.map(({ shape }) => shape))}`,
    );
  const total = sizes.includes(-1) ? -1 : sizes.reduce((sum, size) => sum + size, 0);
  return g.apply({
    operator: 'Concat',
    inputs: xs,
    attributes: { axis: { int: along } },
    output: { type: first.type, shape: withSize(first.shape, along, total) },
    vjp: (dy) => split(g, dy, sizes, along),
  });
}

/** x cut along an axis into pieces of the given sizes, labelled for messages where labels are given. */
export function split(
  g: Graph,
  x: Tensor,
  sizes: readonly number[],
  axis: number,
  labels: readonly string[] = [],
): Tensor[] {
  const along = resolveAxis('Split', x.shape, axis);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total !== x.shape[along])
    throw new Error(`Split: pieces [${sizes}] do not fill axis ${along} of ${shapeText(x.shape)}`);
  if (sizes.length === 1) return [x];
  return g.node({
    operator: 'Split',
    inputs: [x, g.ints(sizes)],
    attributes: { axis: { int: along } },
    outputs: sizes.map((size, i) => ({
      type: x.type,
      shape: withSize(x.shape, along, size),
      label: labels[i],
    })),
    differentiate: ({ gradients, outputs }) => [
      concat(
        g,
        outputs.map((output, i) => gradients[i] ?? zeros(g, output)),
        along,
      ),
      undefined,
    ],
  });
}

/**
 * The part of x from `start` up to, not including, `end` along one axis; both may count from the end. Of an
 * axis whose size is known only at run time, a part from a start to an end counted from the end, without gradient.
 */
export function slice(g: Graph, x: Tensor, axis: number, start: number, end: number): Tensor {
  const along = resolveAxis('Slice', x.shape, axis);
  const size = sizeAt(x.shape, along);
  if (size < 0 && start >= 0 && end < 0)
    return g.apply({
      operator: 'Slice',
      inputs: [x, g.ints([start]), g.ints([end]), g.ints([along])],
      output: { type: x.type, shape: withSize(x.shape, along, -1) },
    });
  const from = start < 0 ? start + size : start;
  const to = end < 0 ? end + size : end;
  if (size < 0 || from < 0 || to > size || from >= to)
    throw new Error(`Slice: ${start}..${end} is not inside axis ${along} of ${shapeText(x.shape)}`);
  return g.apply({
    operator: 'Slice',
    inputs: [x, g.ints([from]), g.ints([to]), g.ints([along])],
    output: { type: x.type, shape: withSize(x.shape, along, to - from) },
    vjp: (dy) => [pad(g, dy, along, from, size - to), undefined, undefined, undefined],
  });
}

function pad(g: Graph, x: Tensor, axis: number, before: number, after: number): Tensor {
  const rank = x.shape.length;
  const pads = Array.from({ length: 2 * rank }, (_, i) =>
    i === axis ? before : i === axis + rank ? after : 0,
  );
  return g.apply({
    operator: 'Pad',
    inputs: [x, g.ints(pads)],
    output: {
      type: x.type,
      shape: withSize(x.shape, axis, sizeAt(x.shape, axis) + before + after),
    },
    vjp: (dy) => [slice(g, dy, axis, before, before + sizeAt(x.shape, axis)), undefined],
  });
}

/** x repeated to `shape` by broadcasting. */
export function expand(g: Graph, x: Tensor, shape: readonly number[]): Tensor {
  elementCount('Expand', shape);
  if (!sameShape(broadcastShape('Expand', x.shape, shape), shape))
    throw new Error(`Expand: ${shapeText(x.shape)} does not broadcast to ${shapeText(shape)}`);
  return g.apply({
    operator: 'Expand',
    inputs: [x, g.ints(shape)],
    output: { type: x.type, shape },
    vjp: (dy) => [unbroadcast(g, dy, x.shape), undefined],
  });
}

/** x without an axis of size 1. */
export function squeeze(g: Graph, x: Tensor, axis: number): Tensor {
  const along = resolveAxis('Squeeze', x.shape, axis);
  if (x.shape[along] !== 1)
    throw new Error(`Squeeze: axis ${along} of ${shapeText(x.shape)} is not of size 1`);
  return g.apply({
    operator: 'Squeeze',
    inputs: [x, g.ints([along])],
    output: { type: x.type, shape: x.shape.toSpliced(along, 1) },
    vjp: (dy) => [unsqueeze(g, dy, along), undefined],
  });
}

/** x with an axis of size 1 put in before `axis`. */
export function unsqueeze(g: Graph, x: Tensor, axis: number): Tensor {
  const along = resolveAxis('Unsqueeze', [...x.shape, 1], axis);
  return g.apply({
    operator: 'Unsqueeze',
    inputs: [x, g.ints([along])],
    output: { type: x.type, shape: x.shape.toSpliced(along, 0, 1) },
    vjp: (dy) => [squeeze(g, dy, along), undefined],
  });
}

/** The size of x along an axis when the graph runs: int64 [1]. */
export function sizeAlong(g: Graph, x: Tensor, axis: number): Tensor {
  const along = resolveAxis('Shape', x.shape, axis);
  return g.apply({
    operator: 'Shape',
    inputs: [x],
    attributes: { start: { int: along }, end: { int: along + 1 } },
    output: { type: 'int64', shape: [1] },
  });
}

/** 0, 1, … up to, not including, a count known when the graph runs (int64 [1]): int64 [?]. */
export function countUp(g: Graph, count: Tensor): Tensor {
  return g.apply({
    operator: 'Range',
    inputs: [g.scalar(0, 'int64'), reshape(g, count, []), g.scalar(1, 'int64')],
    output: { type: 'int64', shape: [-1] },
  });
}

/** x [..., m, n] with zeros above the diagonal, whatever stands there. */
export function lowerTriangle(g: Graph, x: Tensor): Tensor {
  return g.apply({
    operator: 'Trilu',
    inputs: [x],
    attributes: { upper: { int: 0 } },
    output: x,
    vjp: (dy) => [lowerTriangle(g, dy)],
  });
}

/** Zeros of the type and shape of another tensor. */
export function zeros(g: Graph, { type, shape }: Pick<Tensor, 'type' | 'shape'>): Tensor {
  elementCount('Expand', shape);
  return expand(g, g.scalar(0, type), shape);
}
