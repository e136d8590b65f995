import { describe, expect, it } from 'vitest';
import { gradients } from '#src/graph/gradients.ts';
import { Graph } from '#src/graph/graph.ts';
import { add, mul } from '#src/graph/ops/arithmetic.ts';
import { less } from '#src/graph/ops/logic.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { reduceSum } from '#src/graph/ops/reduce.ts';
import { reshape, unsqueeze } from '#src/graph/ops/shape.ts';
import { runGraph } from '../run-graph.ts';

describe('running', () => {
  it('carries values, collects others and sees the tensors around it', async () => {
    const { last, powers } = await runGraph((g) => {
      const factor = add(g, g.constant('float32', [2], [1, 2]), g.scalar(1));
      const { carried, scanned } = loop(g, {
        maxIterations: 3,
        carried: [g.constant('float32', [2], [1, 1])],
        body: (body, _, [value = factor]) => {
          const next = mul(body, value, factor);
          return { carried: [next], scanned: [next] };
        },
      });
      expect(scanned[0]?.shape).toEqual([3, 2]);
      return { last: carried[0] ?? factor, powers: scanned[0] ?? factor };
    });
    expect(last?.data).toEqual(Float32Array.of(8, 27));
    expect(powers).toEqual({
      type: 'float32',
      shape: [3, 2],
      data: Float32Array.of(2, 3, 4, 9, 8, 27),
    });
  });

  it('stops when the condition of the body fails', async () => {
    const { sum, seen } = await runGraph((g) => {
      const { carried, scanned } = loop(g, {
        maxIterations: 100,
        carried: [g.scalar(0, 'int64')],
        body: (body, iteration, [total = iteration]) => {
          const next = add(body, total, iteration);
          return {
            condition: less(body, next, body.scalar(10, 'int64')),
            carried: [next],
            scanned: [iteration],
          };
        },
      });
      const [sum = g.scalar(0)] = carried;
      const [seen = sum] = scanned;
      expect(seen.shape).toEqual([-1]);
      return { sum, seen };
    });
    expect(sum?.data).toEqual(BigInt64Array.of(10n));
    expect(seen?.data).toEqual(BigInt64Array.of(0n, 1n, 2n, 3n, 4n));
  });

  it('runs no iteration where its condition is false from the start', async () => {
    const { value } = await runGraph((g) => {
      const start = g.constant('float32', [1], [5]);
      const { carried } = loop(g, {
        maxIterations: 10,
        condition: g.scalar(0, 'bool'),
        carried: [start],
        body: (body, _, [x = start]) => ({ carried: [add(body, x, x)] }),
      });
      return { value: carried[0] ?? start };
    });
    expect(value?.data).toEqual(Float32Array.of(5));
  });

  it('hands on a carried value unchanged, and holds loops within loops', async () => {
    const { total, same } = await runGraph((g) => {
      const step = g.constant('float32', [1], [1]);
      const repeat = (
        outer: Graph,
        start: typeof step,
        body: (b: Graph, x: typeof step) => typeof step,
      ) =>
        loop(outer, {
          maxIterations: 4,
          carried: [start, step],
          body: (b, _, [x = start, kept = step]) => ({ carried: [body(b, x), kept] }),
        }).carried;
      const [total = step, same = step] = repeat(g, step, (outer, x) => {
        const [inner = x] = repeat(outer, x, (b, y) => add(b, y, step));
        return inner;
      });
      return { total, same };
    });
    expect(total?.data).toEqual(Float32Array.of(17));
    expect(same?.data).toEqual(Float32Array.of(1));
  });
});

describe('refusing', () => {
  it('a carried tensor that changes shape', () => {
    const g = new Graph('wrong');
    const x = g.input('x', 'float32', [2]);
    const grow = () =>
      loop(g, {
        maxIterations: 2,
        carried: [x],
        body: (body, _, [value = x]) => ({ carried: [unsqueeze(body, value, 0)] }),
      });
    expect(grow).toThrow('Loop: carried tensor 0 changes from float32 to float32: [2] x [1, 2]');
  });

  it('a tensor of the body used outside it', () => {
    const g = new Graph('wrong');
    const x = g.input('x', 'float32', [2]);
    let inside = x;
    loop(g, {
      maxIterations: 2,
      carried: [x],
      body: (body, _, [value = x]) => {
        inside = add(body, value, value);
        return { carried: [inside] };
      },
    });
    expect(() => add(g, x, inside)).toThrow('belongs to another graph than "wrong"');
  });

  it('the gradient of a loop, naming it', () => {
    const g = new Graph('wrong');
    const x = g.input('x', 'float32', [2]);
    const { carried } = loop(g, {
      maxIterations: 2,
      carried: [x],
      body: (body, _, [value = x]) => ({ carried: [mul(body, value, value)] }),
    });
    const loss = reduceSum(g, reshape(g, carried[0] ?? x, [2]));
    expect(() => gradients(g, loss, [x])).toThrow(
      'gradients: Loop ("Loop.0") has no gradient by "x"',
    );
  });
});
