import { expect, it } from 'vitest';
import { gelu, quickGelu, relu, sigmoid, silu, softplus, tanh } from '#src/graph/ops/activation.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { expectGradient } from '../gradient-check.ts';
import { evaluate } from '../run-graph.ts';

const smooth = { sigmoid, tanh, silu, quickGelu, gelu, softplus };

it.each(Object.entries(smooth))('%s has the gradient of its values', async (_, activation) => {
  await expectGradient({
    shapes: [[4, 5]],
    build: (g, x) => activation(g, x),
    low: -3,
    high: 3,
  });
});

it('relu has the gradient of its values on both sides of 0', async () => {
  // Odd places are moved to 1…3, even places to −3…−1: no finite difference crosses the kink.
  const sides = [2, -2, 2, -2, 2, -2];
  await expectGradient({
    shapes: [[6]],
    build: (g, x) => relu(g, add(g, x, g.constant('float32', [6], sides))),
  });
});

it('relu is 0 where x is not positive', async () => {
  const { values } = await evaluate((g) => relu(g, g.constant('float32', [3], [-1, 0, 2])));
  expect(values).toEqual([0, 0, 2]);
});
