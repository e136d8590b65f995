import { expect, test } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { attention } from '#src/graph/ops/attention.ts';
import { multiHeadAttention } from '#src/graph/ops/multi-head-attention.ts';
import { reshape, transpose } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { seededRandom, uniform } from '../random.ts';
import { floats, runGraph } from '../run-graph.ts';

const [heads, width, length] = [2, 16, 100];

test('is attention in plain operators', async () => {
  const shape = [1, length, heads * width];
  const random = seededRandom(5);
  const [q, k, v] = Array.from({ length: 3 }, () =>
    floats(shape, uniform(random, length * heads * width, -1, 1)),
  );
  const { plain, fused } = await runGraph(
    (g) => {
      const whole = ['q', 'k', 'v'].map((name) => g.input(name, 'float32', shape));
      const [ownQ, ownK, ownV] = whole as [Tensor, Tensor, Tensor];
      const toHeads = (x: Tensor) =>
        transpose(g, reshape(g, x, [1, length, heads, width]), [0, 2, 1, 3]);
      const mixed = attention(g, { q: toHeads(ownQ), k: toHeads(ownK), v: toHeads(ownV) });
      return {
        plain: reshape(g, transpose(g, mixed, [0, 2, 1, 3]), shape),
        fused: multiHeadAttention(g, { q: ownQ, k: ownK, v: ownV, heads }),
      };
    },
    { q: q!, k: k!, v: v! },
  );
  expect(fused?.data as Float32Array).toBeAllclose(plain?.data as Float32Array, {
    atol: 2e-6,
    because: 'sums of a hundred shares in float32, in another order',
  });
});

test('refuses shapes that do not fit its heads', () => {
  const g = new Graph('refused');
  const x = g.input('x', 'float32', [1, 4, 30]);
  expect(() => multiHeadAttention(g, { q: x, k: x, v: x, heads: 4 })).toThrow(/4 · D/);
});
