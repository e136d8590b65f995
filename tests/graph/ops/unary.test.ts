import { it } from 'vitest';
import type { Graph } from '#src/graph/graph.ts';
import { abs, exp, log, power, reciprocal, sqrt } from '#src/graph/ops/unary.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { expectGradient } from '../gradient-check.ts';

const cube = (g: Graph, x: Tensor) => power(g, x, 3);

it.each(Object.entries({ exp, log, sqrt, reciprocal, abs, cube }))(
  '%s has the gradient of its values',
  async (_, operator) => {
    const build = (g: Graph, x: Tensor) => operator(g, x);
    await expectGradient({ shapes: [[3, 4]], build, low: 0.5, high: 2 });
  },
);

it('abs turns the gradient where x is negative', async () => {
  await expectGradient({ shapes: [[6]], build: (g, x) => abs(g, x), low: -2, high: -0.5 });
});
