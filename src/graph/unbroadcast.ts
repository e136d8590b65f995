// The way back through broadcasting: what was repeated on the way forward is summed on the way back.
import type { Graph } from './graph.ts';
import { shapesText } from './shapes.ts';
import type { Tensor } from './tensor.ts';

/** Sums `gradient` over the axes along which a tensor of `shape` was repeated; result of `shape`. */
export function unbroadcast(g: Graph, gradient: Tensor, shape: readonly number[]): Tensor {
  const extra = gradient.shape.length - shape.length;
  const padded = [...Array<number>(extra).fill(1), ...shape];
  if (padded.includes(-1) && !gradient.shape.includes(-1))
    throw new Error(`gradient: sizes unknown until run time: ${shapesText(gradient.shape, shape)}`);
  const axes = padded.flatMap((size, i) => (size === 1 && gradient.shape[i] !== 1 ? [i] : []));
  const summed =
    axes.length === 0
      ? gradient
      : g.apply({
          operator: 'ReduceSum',
          inputs: [gradient, g.ints(axes)],
          attributes: { keepdims: { int: 1 } },
          output: { type: gradient.type, shape: padded },
        });
  if (extra === 0) return summed;
  return g.apply({
    operator: 'Reshape',
    inputs: [summed, g.ints(shape)],
    output: { type: gradient.type, shape },
  });
}
