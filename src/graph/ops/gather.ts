// Reading and writing by index: embeddings, picking elements, adding rows into a table.
// Indices are int64 or int32; negative ones count from the end.
import type { Graph } from '../graph.ts';
import { resolveAxis, sameShape, shapesText, sizeAt, withSize } from '../shapes.ts';
import type { Tensor } from '../tensor.ts';
import { cast } from './logic.ts';
import { transpose, unsqueeze, zeros } from './shape.ts';

/** Slices of a table along an axis: axis 0 of [V, d] by [B, T] gives the embedding [B, T, d]. */
export function gather(g: Graph, table: Tensor, indices: Tensor, axis = 0): Tensor {
  const along = resolveAxis('Gather', table.shape, axis);
  integers('Gather', indices);
  return g.apply({
    operator: 'Gather',
    inputs: [table, indices],
    attributes: { axis: { int: along } },
    output: { type: table.type, shape: table.shape.toSpliced(along, 1, ...indices.shape) },
    vjp: (dy) => [gatherGradient(g, table, indices, along, dy), undefined],
  });
}

/** Adds each slice of the gradient into the row it was read from. */
function gatherGradient(g: Graph, table: Tensor, indices: Tensor, axis: number, dy: Tensor) {
  if (axis === 0) return scatterAdd(g, zeros(g, table), indices, dy);
  const rank = indices.shape.length;
  const outer = [...Array(axis).keys()];
  const inner = [...Array(dy.shape.length - axis - rank).keys()].map((i) => i + axis + rank);
  const indexed = [...Array(rank).keys()].map((i) => i + axis);
  const rows = transpose(g, dy, [...indexed, ...outer, ...inner]);
  const size = sizeAt(table.shape, axis);
  const into = zeros(g, { type: table.type, shape: [size, ...table.shape.toSpliced(axis, 1)] });
  const back = table.shape.map((_, i) => (i === axis ? 0 : i < axis ? i + 1 : i));
  return transpose(g, scatterAdd(g, into, indices, rows), back);
}

/** `into` with each update added at its row: into [V, ...], indices [N...], updates [N..., ...]. */
export function scatterAdd(g: Graph, into: Tensor, indices: Tensor, updates: Tensor): Tensor {
  integers('ScatterND', indices);
  if (!sameShape(updates.shape, [...indices.shape, ...into.shape.slice(1)]))
    throw new Error(
      `ScatterND: updates do not fit: ${shapesText(into.shape, indices.shape, updates.shape)}`,
    );
  return g.apply({
    operator: 'ScatterND',
    inputs: [into, unsqueeze(g, cast(g, indices, 'int64'), -1), updates],
    attributes: { reduction: { string: 'add' } },
    output: into,
    vjp: (dy) => [dy, undefined, gather(g, dy, indices)],
  });
}

/** result[i][j] = x[indices[i][j]][j] for axis 0, and likewise along the others. */
export function gatherElements(g: Graph, x: Tensor, indices: Tensor, axis: number): Tensor {
  const along = elementAxis('GatherElements', x, indices, axis);
  return g.apply({
    operator: 'GatherElements',
    inputs: [x, indices],
    attributes: { axis: { int: along } },
    output: { type: x.type, shape: indices.shape },
    vjp: (dy) => [scatterElementsAdd(g, zeros(g, x), indices, dy, along), undefined],
  });
}

/** `into` with updates[i][j] added at [indices[i][j]][j] for axis 0, and likewise along the others. */
export function scatterElementsAdd(
  g: Graph,
  into: Tensor,
  indices: Tensor,
  updates: Tensor,
  axis: number,
): Tensor {
  const along = elementAxis('ScatterElements', into, indices, axis, updates);
  return g.apply({
    operator: 'ScatterElements',
    inputs: [into, indices, updates],
    attributes: { axis: { int: along }, reduction: { string: 'add' } },
    output: into,
    vjp: (dy) => [dy, undefined, gatherElements(g, dy, indices, along)],
  });
}

/** `into` with updates[i][j] written at [indices[i][j]][j] for axis 0; an index occurs once a line. */
export function scatterElements(
  g: Graph,
  into: Tensor,
  indices: Tensor,
  updates: Tensor,
  axis: number,
): Tensor {
  const along = elementAxis('ScatterElements', into, indices, axis, updates);
  return g.apply({
    operator: 'ScatterElements',
    inputs: [into, indices, updates],
    attributes: { axis: { int: along } },
    output: into,
    vjp: (dy) => [
      scatterElements(g, dy, indices, zeros(g, updates), along),
      undefined,
      gatherElements(g, dy, indices, along),
    ],
  });
}

/** 1 at each index and 0 elsewhere: [...] -> float32 [..., depth]. */
export function oneHot(g: Graph, indices: Tensor, depth: number): Tensor {
  integers('OneHot', indices);
  return g.apply({
    operator: 'OneHot',
    inputs: [indices, g.scalar(depth, 'int64'), g.constant('float32', [2], [0, 1])],
    attributes: { axis: { int: -1 } },
    output: { type: 'float32', shape: [...indices.shape, depth] },
  });
}

function integers(operator: string, indices: Tensor): void {
  if (indices.type !== 'int64' && indices.type !== 'int32')
    throw new Error(`${operator}: indices are int64 or int32, not ${indices.type}`);
}

function elementAxis(
  operator: string,
  x: Tensor,
  indices: Tensor,
  axis: number,
  updates: Tensor = indices,
): number {
  integers(operator, indices);
  const along = resolveAxis(operator, x.shape, axis);
  const expected = withSize(x.shape, along, indices.shape[along] ?? -1);
  if (!sameShape(indices.shape, expected) || !sameShape(updates.shape, indices.shape))
    throw new Error(
      `${operator}: indices do not fit axis ${along}: ` +
        shapesText(x.shape, indices.shape, updates.shape),
    );
  return along;
}
