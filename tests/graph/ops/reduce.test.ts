import { expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import {
  argMax,
  cumSum,
  norm,
  reduceMax,
  reduceMean,
  reduceSum,
  topK,
} from '#src/graph/ops/reduce.ts';
import { expectGradient, type GradientCase } from '../gradient-check.ts';
import { evaluate, runGraph } from '../run-graph.ts';

const cases: Record<string, GradientCase> = {
  'reduceSum over all': { shapes: [[2, 3]], build: (g, x) => reduceSum(g, x) },
  'reduceSum over one axis': { shapes: [[2, 3, 4]], build: (g, x) => reduceSum(g, x, [1]) },
  'reduceMean over the last axis, kept': {
    shapes: [[2, 3, 4]],
    build: (g, x) => reduceMean(g, x, [-1], { keepDims: true }),
  },
  'reduceMean over all': { shapes: [[2, 3]], build: (g, x) => reduceMean(g, x) },
  norm: { shapes: [[2, 3]], build: norm },
  cumSum: { shapes: [[2, 5]], build: (g, x) => cumSum(g, x, 1) },
  'cumSum, exclusive and reversed': {
    shapes: [[2, 5]],
    build: (g, x) => cumSum(g, x, 1, { exclusive: true, reverse: true }),
  },
  // Drawn far apart with this seed: no step of the check changes the order.
  reduceMax: { shapes: [[2, 3]], build: (g, x) => reduceMax(g, x, [-1]), low: -9, high: 9 },
  topK: { shapes: [[2, 5]], build: (g, x) => topK(g, x, 2).values, low: -9, high: 9 },
};

it.each(Object.entries(cases))('%s has the gradient of its values', async (_, gradientCase) => {
  await expectGradient(gradientCase);
});

it('finds the largest and where they stand', async () => {
  const { best, values, indices } = await runGraph((g) => {
    const x = g.constant('float32', [2, 3], [3, 1, 2, 4, 6, 5]);
    return { best: argMax(g, x, -1), ...topK(g, x, 2) };
  });
  expect(best).toEqual({ type: 'int64', shape: [2], data: BigInt64Array.of(0n, 1n) });
  expect(values?.data).toEqual(Float32Array.of(3, 2, 6, 5));
  expect(indices?.data).toEqual(BigInt64Array.of(0n, 2n, 1n, 2n));
});

it('sums up to and from a position', async () => {
  const sums = (options: Parameters<typeof cumSum>[3]) =>
    evaluate((g) => cumSum(g, g.constant('float32', [3], [1, 2, 4]), 0, options));
  expect((await sums({})).values).toEqual([1, 3, 7]);
  expect((await sums({ exclusive: true, reverse: true })).values).toEqual([6, 4, 0]);
});

it('refuses axes and counts outside the shape', () => {
  const g = new Graph('wrong');
  const x = g.input('x', 'float32', [2, 3]);
  expect(() => reduceSum(g, x, [2])).toThrow('ReduceSum: axis 2 is outside [2, 3]');
  expect(() => reduceMean(g, x, [0, -2])).toThrow('ReduceMean: axes [0,-2] repeat for [2, 3]');
  expect(() => topK(g, x, 4)).toThrow('TopK: k = 4 does not fit axis 1 of [2, 3]');
});
