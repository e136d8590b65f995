import { expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { layerNorm, rmsNorm } from '#src/graph/ops/normalise.ts';
import { expectGradient } from '../gradient-check.ts';
import { evaluate } from '../run-graph.ts';

it('layerNorm has the gradient of its values by x, gain and bias', async () => {
  await expectGradient({
    shapes: [[2, 3, 6], [6], [6]],
    build: (g, x, gain, bias) => layerNorm(g, x, gain, bias),
  });
});

it('rmsNorm has the gradient of its values by x and gain', async () => {
  await expectGradient({ shapes: [[2, 3, 6], [6]], build: (g, x, gain) => rmsNorm(g, x, gain) });
});

it('rmsNorm divides by the root of the mean square', async () => {
  const { values } = await evaluate((g) =>
    rmsNorm(g, g.constant('float32', [1, 2], [3, 4]), g.constant('float32', [2], [1, 10]), 0),
  );
  const root = Math.sqrt((9 + 16) / 2);
  expect(values).toBeAllclose([3 / root, 40 / root], {
    rtol: 1e-6,
    because: 'one float32 division and one root',
  });
});

it('refuses a gain of another width', () => {
  const g = new Graph('wrong');
  const x = g.input('x', 'float32', [2, 6]);
  const gain = g.input('gain', 'float32', [5]);
  expect(() => rmsNorm(g, x, gain)).toThrow('[2, 6] x [5]');
  expect(() => layerNorm(g, x, gain, gain)).toThrow('LayerNormalization');
});
