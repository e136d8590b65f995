import { expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { attention, causalMask } from '#src/graph/ops/attention.ts';
import { expectGradient } from '../gradient-check.ts';
import { seededRandom, uniform } from '../random.ts';
import { floats, runGraph } from '../run-graph.ts';

const SHAPE = [1, 2, 4, 3];

it('has the gradient of its values by queries, keys and values', async () => {
  await expectGradient({
    shapes: [SHAPE, SHAPE, SHAPE],
    build: (g, q, k, v) => attention(g, { q, k, v, mask: causalMask(g, 4) }),
  });
});

it('does not see the future', async () => {
  const random = seededRandom(1);
  const x = uniform(random, 24, -1, 1);
  // The last position (its 3 numbers in both heads) is replaced.
  const changed = x.map((value, i) => (Math.floor(i / 3) % 4 === 3 ? 9 : value));
  const run = (data: Float32Array) =>
    runGraph(
      (g) => {
        const q = g.input('x', 'float32', SHAPE);
        return { y: attention(g, { q, k: q, v: q, mask: causalMask(g, 4) }) };
      },
      { x: floats(SHAPE, data) },
    );
  const past = (result: Awaited<ReturnType<typeof run>>) =>
    Array.from(result.y?.data ?? [], Number).filter((_, i) => Math.floor(i / 3) % 4 < 3);
  expect(past(await run(changed))).toEqual(past(await run(x)));
});

it('refuses keys and values of different lengths', () => {
  const g = new Graph('wrong');
  const q = g.input('q', 'float32', SHAPE);
  const v = g.input('v', 'float32', [1, 2, 5, 3]);
  expect(() => attention(g, { q, k: q, v })).toThrow('attention: takes q, k, v [B, H, T, D]');
});
