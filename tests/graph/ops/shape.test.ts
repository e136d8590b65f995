import { expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { mul } from '#src/graph/ops/arithmetic.ts';
import {
  concat,
  countUp,
  expand,
  lowerTriangle,
  reshape,
  sizeAlong,
  slice,
  split,
  squeeze,
  transpose,
  unsqueeze,
} from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { expectGradient, type GradientCase } from '../gradient-check.ts';
import { evaluate } from '../run-graph.ts';

const cases: Record<string, GradientCase> = {
  reshape: { shapes: [[2, 6]], build: (g, x) => reshape(g, x, [3, -1]) },
  transpose: { shapes: [[2, 3, 4]], build: (g, x) => transpose(g, x, [2, 0, 1]) },
  concat: {
    shapes: [
      [2, 3],
      [2, 2],
    ],
    build: (g, a, b) => concat(g, [a, b, a], 1),
  },
  'split, each piece read': {
    shapes: [[2, 5]],
    build: (g, x) => {
      const [a = x, b = x] = split(g, x, [2, 3], 1);
      return concat(g, [b, a], 1);
    },
  },
  'split, one piece unread': {
    shapes: [[2, 5]],
    build: (g, x) => split(g, x, [2, 3], 1)[1] ?? x,
  },
  slice: { shapes: [[4, 5]], build: (g, x) => slice(g, x, -1, 2, -1) },
  'the lower triangle': { shapes: [[2, 3, 3]], build: lowerTriangle },
  expand: { shapes: [[3, 1]], build: (g, x) => expand(g, x, [2, 3, 4]) },
  squeeze: { shapes: [[3, 1, 2]], build: (g, x) => squeeze(g, x, 1) },
  unsqueeze: { shapes: [[3, 2]], build: (g, x) => unsqueeze(g, x, -1) },
};

it.each(Object.entries(cases))('%s has the gradient of its values', async (_, gradientCase) => {
  await expectGradient(gradientCase);
});

it('slices from one position up to another, counted from either end', async () => {
  const { shape, values } = await evaluate((g) =>
    slice(g, g.constant('float32', [2, 4], [0, 1, 2, 3, 4, 5, 6, 7]), 1, 1, -1),
  );
  expect(shape).toEqual([2, 2]);
  expect(values).toEqual([1, 2, 5, 6]);
});

const refusals: Record<string, [(g: Graph, x: Tensor) => unknown, string]> = {
  reshape: [(g, x) => reshape(g, x, [5]), 'Reshape: the element counts differ: [2, 3] x [5]'],
  transpose: [(g, x) => transpose(g, x, [0, 0]), 'Transpose: [0,0] does not permute [2, 3]'],
  concat: [
    (g, x) => concat(g, [x, g.constant('float32', [1, 2], [0, 0])], 0),
    'Concat: shapes differ beside axis 0: [2, 3] x [1, 2]',
  ],
  split: [(g, x) => split(g, x, [1, 1], 1), 'Split: pieces [1,1] do not fill axis 1 of [2, 3]'],
  slice: [(g, x) => slice(g, x, 0, 1, 3), 'Slice: 1..3 is not inside axis 0 of [2, 3]'],
  expand: [(g, x) => expand(g, x, [4, 3]), 'Expand: shapes do not broadcast: [2, 3] x [4, 3]'],
  squeeze: [(g, x) => squeeze(g, x, 0), 'Squeeze: axis 0 of [2, 3] is not of size 1'],
  'an axis': [(g, x) => unsqueeze(g, x, 3), 'Unsqueeze: axis 3 is outside [2, 3, 1]'],
};

it.each(Object.entries(refusals))('refuses what does not fit: %s', (_, [build, message]) => {
  const g = new Graph('wrong');
  const x = g.input('x', 'float32', [2, 3]);
  expect(() => build(g, x)).toThrow(message);
});

it('keeps a size unknown until run time unknown', async () => {
  const feeds = {
    x: { type: 'float32', shape: [2, 3], data: Float32Array.from([1, 2, 3, 4, 5, 6]) },
  } as const;
  const { shape, values } = await evaluate((g) => {
    const x = g.input('x', 'float32', [-1, 3]);
    const y = reshape(g, mul(g, x, x), [-1, 1]);
    expect(y.shape).toEqual([-1, 1]);
    return y;
  }, feeds);
  expect(shape).toEqual([6, 1]);
  expect(values).toEqual([1, 4, 9, 16, 25, 36]);
});

it('drops what stands above the diagonal, infinities too', async () => {
  const { values } = await evaluate((g) =>
    lowerTriangle(g, g.constant('float32', [2, 2], [1, Number.POSITIVE_INFINITY, 3, 4])),
  );
  expect(values).toEqual([1, 0, 3, 4]);
});

it('counts up to a size known when the graph runs', async () => {
  const { values } = await evaluate((g) =>
    countUp(g, sizeAlong(g, g.constant('float32', [2, 3], [0, 0, 0, 0, 0, 0]), 1)),
  );
  expect(values.map(Number)).toEqual([0, 1, 2]);
});

it('cuts an axis of unknown size at both ends', () => {
  const g = new Graph('unknown');
  const x = g.input('x', 'float32', [1, -1, 3]);
  expect(slice(g, x, 1, 1, -2).shape).toEqual([1, -1, 3]);
  expect(() => slice(g, x, 1, 0, 4)).toThrow('0..4');
});
