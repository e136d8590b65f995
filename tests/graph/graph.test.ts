import { describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { evaluate } from './run-graph.ts';

describe('names', () => {
  it('gives every value its own', () => {
    const g = new Graph('names');
    const x = g.input('x', 'float32', [2]);
    const names = [add(g, x, x), add(g, x, x), g.constant('float32', [1], [1], 'Add')].map(
      ({ name }) => name,
    );
    expect(new Set(names).size).toBe(3);
  });

  it('refuses a second input or output of one name', () => {
    const g = new Graph('names');
    const x = g.input('x', 'float32', [2]);
    expect(() => g.input('x', 'float32', [2])).toThrow(
      'input "x": the name is taken in graph "names"',
    );
    expect(() => g.output('x', x)).toThrow('output "x": the name is taken in graph "names"');
  });
});

describe('constants', () => {
  it('shares small unnamed ones of the same type, shape and values', () => {
    const g = new Graph('constants');
    expect(g.ints([1, 2])).toBe(g.ints([1, 2]));
    expect(g.scalar(1)).not.toBe(g.scalar(1, 'int64'));
    expect(g.scalar(1)).not.toBe(g.constant('float32', [1], [1]));
    expect(g.scalar(0)).not.toBe(g.scalar(-0));
  });

  it('refuses values that do not fill the shape', () => {
    const g = new Graph('constants');
    expect(() => g.constant('float32', [2, 3], [1, 2], 'w')).toThrow(
      'constant w: 2 values given for [2, 3] (6)',
    );
  });

  it.each([
    ['int64', [-1, 2 ** 40]],
    ['int32', [-1, 2 ** 30]],
    ['int8', [-128, 127]],
    ['uint8', [0, 255]],
    ['bool', [0, 1]],
    ['float32', [-0.5, 2 ** -20]],
  ] as const)('arrive unchanged as %s', async (type, values) => {
    const { values: received } = await evaluate((g) => g.constant(type, [2], values));
    expect(received).toEqual(values);
  });

  it('takes float16 as bit patterns alone', async () => {
    const build = (data: ArrayLike<number>) =>
      evaluate((g) =>
        g.apply({
          operator: 'Cast',
          inputs: [g.constant('float16', [2], data)],
          attributes: { to: { int: 1 } },
          output: { type: 'float32', shape: [2] },
        }),
      );
    expect((await build(Uint16Array.of(0x3c00, 0xc000))).values).toEqual([1, -2]);
    await expect(build([1, -2])).rejects.toThrow('float16 takes a Uint16Array of bit patterns');
  });
});

it('refuses a tensor of another graph', () => {
  const g = new Graph('here');
  const x = new Graph('elsewhere').input('x', 'float32', [2]);
  expect(() => add(g, x, x)).toThrow('Add: x belongs to another graph than "here"');
});
