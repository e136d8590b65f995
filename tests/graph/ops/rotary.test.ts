import { describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { fusedRotary, rotary, rotaryTables } from '#src/graph/ops/rotary.ts';
import { reshape, slice, transpose } from '#src/graph/ops/shape.ts';
import { expectGradient } from '../gradient-check.ts';
import { seededRandom, uniform } from '../random.ts';
import { floats, runGraph } from '../run-graph.ts';

const CONTEXT = 6;
const tables = (g: Graph, dHead: number) => {
  const { cos, sin } = rotaryTables(CONTEXT, dHead);
  return {
    cos: g.constant('float32', [CONTEXT, dHead / 2], cos),
    sin: g.constant('float32', [CONTEXT, dHead / 2], sin),
  };
};

it('turns pair i of position t by t · base^(−2i/D)', () => {
  const { cos, sin } = rotaryTables(3, 4, 100);
  expect(cos).toBeAllclose([1, 1, Math.cos(1), Math.cos(0.1), Math.cos(2), Math.cos(0.2)], {
    rtol: 1e-7,
    because: 'rounded to float32',
  });
  expect(sin).toBeAllclose([0, 0, Math.sin(1), Math.sin(0.1), Math.sin(2), Math.sin(0.2)], {
    rtol: 1e-7,
    because: 'rounded to float32',
  });
});

describe('gradients', () => {
  it('rotary, in plain operators', async () => {
    await expectGradient({
      shapes: [[2, 2, 3, 4]],
      build: (g, x) => {
        const { cos, sin } = tables(g, 4);
        return rotary(g, x, slice(g, cos, 0, 1, 4), slice(g, sin, 0, 1, 4));
      },
    });
  });

  it('fusedRotary, by turning back', async () => {
    await expectGradient({
      shapes: [[2, 3, 8]],
      build: (g, x) => {
        const { cos, sin } = tables(g, 4);
        return fusedRotary(g, x, g.constant('int64', [1], [1]), cos, sin, { heads: 2 });
      },
    });
  });
});

it('plain and fused operators turn alike', async () => {
  const x = uniform(seededRandom(3), 2 * 5 * 16, -1, 1);
  const { plain, fused } = await runGraph(
    (g) => {
      const input = g.input('x', 'float32', [2, 5, 16]);
      const { cos, sin } = tables(g, 8);
      const heads = transpose(g, reshape(g, input, [2, 5, 2, 8]), [0, 2, 1, 3]);
      const turned = rotary(g, heads, slice(g, cos, 0, 0, 5), slice(g, sin, 0, 0, 5));
      return {
        plain: reshape(g, transpose(g, turned, [0, 2, 1, 3]), [2, 5, 16]),
        fused: fusedRotary(g, input, g.constant('int64', [1], [0]), cos, sin, { heads: 2 }),
      };
    },
    { x: floats([2, 5, 16], x) },
  );
  expect(fused?.data as Float32Array).toBeAllclose(plain?.data as Float32Array, {
    atol: 1e-6,
    because: 'two products and one sum of order 1 in float32',
  });
});

it('refuses tables that do not fit', () => {
  const g = new Graph('wrong');
  const x = g.input('x', 'float32', [1, 2, 3, 8]);
  const table = g.input('table', 'float32', [3, 3]);
  expect(() => rotary(g, x, table, table)).toThrow(
    'rotary: shapes do not broadcast: [1, 2, 3, 4] x [3, 3]',
  );
  const flat = g.input('flat', 'float32', [1, 3, 16]);
  const first = g.constant('int64', [1], [0]);
  expect(() => fusedRotary(g, flat, first, table, table, { heads: 2 })).toThrow(
    'RotaryEmbedding: 2 heads and tables do not fit: [1, 3, 16] x [3, 3] x [3, 3]',
  );
});
