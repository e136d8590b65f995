import { expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { causalConvolution } from '#src/graph/ops/convolution.ts';
import { expectGradient } from '../gradient-check.ts';
import { evaluate } from '../run-graph.ts';

const kernel = (g: Graph) => ({
  kernel: g.constant('float32', [3, 1], [100, 10, 1]),
  bias: g.constant('float32', [1], [0.5]),
});

it('sees the present position and those before it, never a later one', async () => {
  const { shape, values } = await evaluate((g) =>
    causalConvolution(g, g.constant('float32', [1, 4, 1], [1, 2, 3, 4]), kernel(g)),
  );
  expect(shape).toEqual([1, 4, 1]);
  expect(values).toEqual([1.5, 12.5, 123.5, 234.5]);
});

it('goes on from the positions it is given', async () => {
  const { values } = await evaluate((g) =>
    causalConvolution(
      g,
      g.constant('float32', [1, 2, 1], [3, 4]),
      kernel(g),
      g.constant('float32', [1, 2, 1], [1, 2]),
    ),
  );
  expect(values).toEqual([123.5, 234.5]);
});

it('has the gradient of its values', async () => {
  await expectGradient({
    shapes: [[2, 5, 3], [4, 3], [3], [2, 3, 3]],
    build: (g, x, weights, bias, before) =>
      causalConvolution(g, x, { kernel: weights, bias }, before),
  });
});

it('refuses a kernel of other channels', () => {
  const g = new Graph('wrong');
  const x = g.input('x', 'float32', [2, 4, 3]);
  const wrong = { kernel: g.input('k', 'float32', [4, 2]), bias: g.input('b', 'float32', [2]) };
  expect(() => causalConvolution(g, x, wrong)).toThrow('[2, 4, 3] x [4, 2]');
});
