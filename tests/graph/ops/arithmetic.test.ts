import { describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import {
  add,
  div,
  maximum,
  minimum,
  mul,
  neg,
  scale,
  shift,
  square,
  sub,
} from '#src/graph/ops/arithmetic.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { expectGradient } from '../gradient-check.ts';
import { evaluate } from '../run-graph.ts';

const binaries = { add, sub, mul, div, minimum, maximum };
const unaries = {
  neg,
  square,
  scale: (g: Graph, x: Tensor) => scale(g, x, -2.5),
  shift: (g: Graph, x: Tensor) => shift(g, x, 0.5),
};

describe('two operands', () => {
  it.each(Object.entries(binaries))('%s has the gradient of its values', async (_, operator) => {
    const build = (g: Graph, a: Tensor, b: Tensor) => operator(g, a, b);
    await expectGradient({
      shapes: [
        [3, 4],
        [3, 4],
      ],
      build,
      low: 0.5,
      high: 2,
    });
  });

  it.each([
    [[2, 3, 4], [4]],
    [[4], [2, 3, 4]],
    [
      [2, 1, 4],
      [3, 1],
    ],
    [[], [2, 2]],
  ])('the gradient sums what broadcasting repeated: %j with %j', async (a, b) => {
    await expectGradient({ shapes: [a, b], build: (g, x, y) => mul(g, x, y) });
  });

  it('broadcasts as NumPy does', async () => {
    const { shape, values } = await evaluate((g) =>
      add(g, g.constant('float32', [2, 1], [10, 20]), g.constant('float32', [3], [1, 2, 3])),
    );
    expect(shape).toEqual([2, 3]);
    expect(values).toEqual([11, 12, 13, 21, 22, 23]);
  });

  it('refuses shapes that do not broadcast, naming operator and shapes', () => {
    const g = new Graph('wrong');
    const a = g.input('a', 'float32', [2, 3]);
    const b = g.input('b', 'float32', [2, 4]);
    expect(() => mul(g, a, b)).toThrow('Mul: shapes do not broadcast: [2, 3] x [2, 4]');
  });

  it('refuses two element types', () => {
    const g = new Graph('wrong');
    const a = g.input('a', 'float32', [2]);
    const b = g.input('b', 'int64', [2]);
    expect(() => add(g, a, b)).toThrow('Add: element types differ: float32 int64');
  });
});

describe('one operand', () => {
  it.each(Object.entries(unaries))('%s has the gradient of its values', async (_, operator) => {
    await expectGradient({ shapes: [[3, 4]], build: (g, x) => operator(g, x) });
  });
});
