import { describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import {
  batchedMatmul,
  gemm,
  linear,
  linearTransposed,
  matmul,
  type Transposition,
} from '#src/graph/ops/matmul.ts';
import { expectGradient, type GradientCase } from '../gradient-check.ts';
import { evaluate } from '../run-graph.ts';

const transpositions: Transposition[] = [
  {},
  { transA: true },
  { transB: true, alpha: 0.5 },
  { transA: true, transB: true, alpha: 2 },
];
const operands = ({ transA, transB }: Transposition, batch: readonly number[] = []) => [
  [...batch, ...(transA ? [4, 3] : [3, 4])],
  [...batch, ...(transB ? [2, 4] : [4, 2])],
];

describe('gradients', () => {
  it.each(transpositions)('gemm %o', async (how) => {
    await expectGradient({ shapes: operands(how), build: (g, a, b) => gemm(g, a, b, how) });
  });

  it.each(transpositions)('batchedMatmul %o', async (how) => {
    const shapes = operands(how, [2, 3]);
    await expectGradient({ shapes, build: (g, a, b) => batchedMatmul(g, a, b, how) });
  });

  const cases: Record<string, GradientCase> = {
    'gemm with a bias': {
      shapes: [[3, 4], [4, 2], [2]],
      build: (g, a, b, c) => gemm(g, a, b, { c }),
    },
    'matmul over batches': {
      shapes: [
        [2, 3, 4],
        [2, 4, 5],
      ],
      build: matmul,
    },
    'matmul by one matrix': {
      shapes: [
        [2, 3, 4],
        [4, 5],
      ],
      build: matmul,
    },
    'linear over three axes': { shapes: [[2, 3, 4], [4, 5], [5]], build: linear },
    'linearTransposed over three axes': {
      shapes: [
        [2, 3, 4],
        [5, 4],
      ],
      build: linearTransposed,
    },
  };
  it.each(Object.entries(cases))('%s', async (_, gradientCase) => {
    await expectGradient(gradientCase);
  });
});

it('multiplies', async () => {
  const { shape, values } = await evaluate((g) =>
    matmul(
      g,
      g.constant('float32', [2, 2], [1, 2, 3, 4]),
      g.constant('float32', [2, 3], [1, 0, 2, 0, 1, 1]),
    ),
  );
  expect(shape).toEqual([2, 3]);
  expect(values).toEqual([1, 2, 4, 3, 4, 10]);
});

it('differentiates a linear layer with Gemm alone, without Transpose', () => {
  const g = new Graph('linear');
  linear(g, g.input('x', 'float32', [2, 3]), g.input('w', 'float32', [3, 4]));
  const [node] = g.nodes;
  const dy = g.input('dy', 'float32', [2, 4]);
  node?.differentiate?.({ gradients: [dy], outputs: node.outputs });
  expect(g.nodes.map(({ operator }) => operator)).toEqual(['Gemm', 'Gemm', 'Gemm']);
});

describe('refusals', () => {
  const g = new Graph('wrong');
  const a = g.input('a', 'float32', [4, 8]);
  const b = g.input('b', 'float32', [6, 2]);
  const vector = g.input('c', 'float32', [3]);

  it('names operator and shapes where inner dimensions differ', () => {
    expect(() => matmul(g, a, b)).toThrow('MatMul: inner dimensions differ: [4, 8] x [6, 2]');
    expect(() => gemm(g, a, b)).toThrow('Gemm: inner dimensions differ: [4, 8] x [6, 2]');
    expect(() => linear(g, a, b)).toThrow('linear: inner dimensions differ: [4, 8] x [6, 2]');
    expect(() => batchedMatmul(g, a, b, { transB: true })).toThrow(
      'FusedMatMul: inner dimensions differ: [4, 8] x [6, 2] (transA false, transB true)',
    );
  });

  it('refuses a bias that would enlarge the product', () => {
    const square = g.input('square', 'float32', [8, 2]);
    expect(() => gemm(g, a, square, { c: vector })).toThrow(
      'Gemm: shapes do not broadcast: [3] x [4, 2]',
    );
  });

  it('refuses vectors', () => {
    expect(() => matmul(g, a, vector)).toThrow('MatMul: takes ranks of at least 2');
  });
});
