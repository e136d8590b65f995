import { describe, expect, it } from 'vitest';
import { gradients } from '#src/graph/gradients.ts';
import { Graph } from '#src/graph/graph.ts';
import { quickGelu, silu } from '#src/graph/ops/activation.ts';
import { add, mul, scale } from '#src/graph/ops/arithmetic.ts';
import { attention, causalMask } from '#src/graph/ops/attention.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { cast } from '#src/graph/ops/logic.ts';
import { crossEntropy, klDivergence } from '#src/graph/ops/loss.ts';
import { linear, linearTransposed, matmul } from '#src/graph/ops/matmul.ts';
import { topKGates } from '#src/graph/ops/mixture.ts';
import { layerNorm } from '#src/graph/ops/normalise.ts';
import { argMax, reduceSum } from '#src/graph/ops/reduce.ts';
import { reshape, transpose, unsqueeze } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { expectGradient } from './gradient-check.ts';
import { floats, runGraph } from './run-graph.ts';

it('adds up the gradients of every use', async () => {
  const { gradient } = await runGraph(
    (g) => {
      const x = g.input('x', 'float32', [2]);
      const loss = reduceSum(g, add(g, mul(g, x, x), scale(g, x, 3)));
      const [gradient = x] = gradients(g, loss, [x]);
      return { gradient };
    },
    { x: floats([2], [1, 10]) },
  );
  expect(gradient?.data).toEqual(Float32Array.of(5, 23));
});

it('differentiates a whole transformer layer with a tied head', async () => {
  const [V, d, H, T] = [7, 4, 2, 3];
  await expectGradient({
    shapes: [[V, d], [d, 3 * d], [d, 8], [8, d], [d], [d]],
    build: (g, table, wQkv, wUp, wDown, gain, bias) => {
      const tokens = g.constant('int64', [2 * T], [1, 2, 3, 3, 0, 6]);
      const x = gather(g, table, tokens); // [2 T, d]
      const qkv = reshape(g, linear(g, layerNorm(g, x, gain, bias), wQkv), [2, T, 3, H, d / H]);
      const [q = x, k = x, v = x] = [0, 1, 2].map((i) =>
        gather(g, transpose(g, qkv, [2, 0, 3, 1, 4]), g.scalar(i, 'int64')),
      );
      const mixed = transpose(g, attention(g, { q, k, v, mask: causalMask(g, T) }), [0, 2, 1, 3]);
      const h = add(g, x, reshape(g, mixed, [2 * T, d]));
      const y = add(
        g,
        h,
        linear(g, quickGelu(g, linear(g, layerNorm(g, h, gain, bias), wUp)), wDown),
      );
      const targets = g.constant('int64', [2 * T], [2, 3, 4, 0, 6, 5]);
      const weights = g.constant('float32', [2 * T], [1, 1, 0.5, 1, 1, 0]);
      return scale(g, crossEntropy(g, linearTransposed(g, y, table), targets, weights), 10);
    },
  });
});

it('differentiates a mixture of experts that learns from a teacher', async () => {
  const [N, d, E, f, V] = [5, 3, 4, 6, 4];
  await expectGradient({
    shapes: [
      [N, d],
      [d, E],
      [E, d, f],
      [E, f, V],
    ],
    build: (g, x, router, up, down) => {
      const gates = topKGates(g, scale(g, linear(g, x, router), 4), 2); // [N, E]
      const hidden = silu(g, matmul(g, unsqueeze(g, x, 0), up)); // [E, N, f]
      const weights = unsqueeze(g, transpose(g, gates, [1, 0]), -1); // [E, N, 1]
      const mixed = reduceSum(g, mul(g, matmul(g, hidden, down), weights), [0]); // [N, V]
      const teacher = g.constant(
        'float32',
        [N, V],
        Float32Array.from({ length: N * V }, (_, i) => 2 * Math.sin(i)),
      );
      return scale(g, klDivergence(g, mixed, teacher, { temperature: 2 }), 10);
    },
  });
});

it('the check itself refuses a wrong rule', async () => {
  const wrong = (g: Graph, x: Tensor) =>
    g.apply({ operator: 'Exp', inputs: [x], output: x, vjp: (dy) => [dy] });
  await expect(expectGradient({ shapes: [[3]], build: wrong })).rejects.toThrow('value 0');
});

describe('refusing', () => {
  it('an operator without gradient on the way, naming it', () => {
    const g = new Graph('wrong');
    const x = g.input('x', 'float32', [2, 3]);
    const loss = reduceSum(g, cast(g, argMax(g, x, -1), 'float32'));
    expect(() => gradients(g, loss, [x])).toThrow(
      'gradients: Cast ("Cast.0") has no gradient by "ArgMax.0", which leads to a wanted tensor',
    );
  });

  it('a wanted tensor the loss does not depend on, naming it', () => {
    const g = new Graph('wrong');
    const x = g.input('x', 'float32', [2]);
    const unused = g.input('unused', 'float32', [2]);
    expect(() => gradients(g, reduceSum(g, x), [x, unused])).toThrow(
      'gradients: the loss does not depend on "unused"',
    );
  });

  it('a loss of several elements', () => {
    const g = new Graph('wrong');
    const x = g.input('x', 'float32', [2]);
    expect(() => gradients(g, x, [x])).toThrow('gradients: the loss has one element, not [2]');
  });

  it('a rule that returns another shape', () => {
    const g = new Graph('wrong');
    const x = g.input('x', 'float32', [2]);
    const y = g.apply({
      operator: 'Exp',
      inputs: [x],
      output: x,
      vjp: () => [g.scalar(1)],
    });
    expect(() => gradients(g, reduceSum(g, y), [x])).toThrow(
      'gradients: Exp returned a gradient of another shape for "x": [2] x []',
    );
  });
});

it('passes by an operator without gradient that does not lead to a wanted tensor', () => {
  const g = new Graph('beside');
  const x = g.input('x', 'float32', [2, 3]);
  const beside = cast(g, argMax(g, g.input('other', 'float32', [2, 3]), -1), 'float32');
  expect(() => gradients(g, add(g, reduceSum(g, x), reduceSum(g, beside)), [x])).not.toThrow();
});
