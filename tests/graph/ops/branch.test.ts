import { describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { ifElse } from '#src/graph/ops/branch.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { less } from '#src/graph/ops/logic.ts';
import { runGraph } from '../run-graph.ts';

/** The row of a table of two at 1 where `index` is small, else at `index`: past the table's end. */
async function rowAt(index: number) {
  const { row } = await runGraph((g) => {
    const table = g.constant('float32', [2, 1], [10, 20]);
    const at = g.constant('int64', [1], [index]);
    const past = g.constant('int64', [1], [9]);
    return {
      row: ifElse(
        g,
        less(g, at, g.constant('int64', [1], [2])),
        (side) => gather(side, table, at),
        (side) => gather(side, table, past),
      ),
    };
  });
  return row?.data;
}

describe('a choice', () => {
  it('gives the side whose condition holds, and does not run the other', async () => {
    expect(await rowAt(0)).toEqual(Float32Array.of(10));
    expect(await rowAt(1)).toEqual(Float32Array.of(20));
  });

  it('runs the other side where the condition fails', async () => {
    await expect(rowAt(2)).rejects.toThrow('out of data bounds');
  });

  it('refuses sides of two shapes', () => {
    const g = new Graph('sides');
    const yes = g.constant('bool', [1], [1]);
    const [one, two] = [g.constant('float32', [1], [1]), g.constant('float32', [2], [1, 2])];
    const side = (x: typeof one) => (s: Graph) => gather(s, x, s.ints([0, 0]));
    expect(() => ifElse(g, yes, side(one), (s) => gather(s, two, s.ints([0])))).toThrow(
      'If: the sides differ: float32 and float32, [2] x [1]',
    );
  });
});
