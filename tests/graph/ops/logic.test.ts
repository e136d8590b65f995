import { describe, expect, it } from 'vitest';
import { gradients } from '#src/graph/gradients.ts';
import { Graph } from '#src/graph/graph.ts';
import { mul } from '#src/graph/ops/arithmetic.ts';
import {
  and,
  cast,
  equal,
  greater,
  less,
  not,
  or,
  stopGradient,
  where,
} from '#src/graph/ops/logic.ts';
import { reduceSum } from '#src/graph/ops/reduce.ts';
import { expectGradient } from '../gradient-check.ts';
import { evaluate, floats, runGraph } from '../run-graph.ts';

it('compares and combines elementwise', async () => {
  const results = await runGraph((g) => {
    const a = g.constant('int64', [4], [1, 2, 3, 4]);
    const two = g.scalar(2, 'int64');
    return {
      less: less(g, a, two),
      greater: greater(g, a, two),
      equal: equal(g, a, two),
      either: or(g, less(g, a, two), greater(g, a, two)),
      neither: not(g, or(g, less(g, a, two), greater(g, a, two))),
      both: and(g, less(g, a, two), greater(g, a, two)),
    };
  });
  const values = Object.fromEntries(
    Object.entries(results).map(([name, { data }]) => [name, Array.from(data, Number)]),
  );
  expect(values).toEqual({
    less: [1, 0, 0, 0],
    greater: [0, 0, 1, 1],
    equal: [0, 1, 0, 0],
    either: [1, 0, 1, 1],
    neither: [0, 1, 0, 0],
    both: [0, 0, 0, 0],
  });
});

it('where has the gradient of its values, summed over what it repeats', async () => {
  await expectGradient({
    shapes: [[2, 3], [3]],
    build: (g, a, b) => where(g, g.constant('bool', [2, 1], [1, 0]), a, b),
  });
});

it('refuses a condition that is not bool', () => {
  const g = new Graph('wrong');
  const x = g.input('x', 'float32', [2]);
  expect(() => where(g, x, x, x)).toThrow('Where: takes bool, not float32');
});

it('casts, and leaves a tensor of the same type alone', async () => {
  const { values } = await evaluate((g) =>
    cast(g, g.constant('float32', [2], [1.9, -1.9]), 'int32'),
  );
  expect(values).toEqual([1, -1]);
  const g = new Graph('same');
  const x = g.input('x', 'float32', [2]);
  expect(cast(g, x, 'float32')).toBe(x);
});

describe('stopGradient', () => {
  it('makes its operand a constant for the gradient', async () => {
    const results = await runGraph(
      (g) => {
        const x = g.input('x', 'float32', [2]);
        const loss = reduceSum(g, mul(g, x, stopGradient(g, x)));
        const [gradient = x] = gradients(g, loss, [x]);
        return { gradient };
      },
      { x: floats([2], [3, 5]) },
    );
    expect(Array.from(results.gradient?.data ?? [], Number)).toEqual([3, 5]);
  });
});
