import { expect, test } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { int4Products } from '#src/graph/int4-products.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { int4Bytes, int4Matrix, int4Values } from '#src/graph/ops/int4-blocks.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import { seededRandom, uniform } from '../random.ts';
import { floats, runtime } from '../run-graph.ts';

test('packs two values a byte, the even row in the low half, with the largest of a block at seven levels', () => {
  const matrix = int4Matrix(Float32Array.of(0.7, 0, -0.3, 2, 0.1, 0), [3, 2]);
  expect([...matrix.packed.subarray(0, 2)]).toEqual([15 | (5 << 4), 9 | (8 << 4)]);
  expect([...matrix.packed.subarray(16, 18)]).toEqual([8 | (15 << 4), 0x88]);
  expect(matrix.scales).toBeAllclose([0.1, 2 / 7], { rtol: 1e-6, because: 'scales are float32' });
  expect(int4Values(matrix)).toBeAllclose([0.7, 0, -0.3, 2, 0.1, 0], {
    atol: 1e-6,
    because: 'all are levels of their block, scaled in float32',
  });
});

test('keeps every value within half a step of its block, and zeros as zeros', () => {
  const [rows, columns] = [70, 5];
  const values = uniform(seededRandom(3), rows * columns, -2, 2).fill(0, 0, columns);
  const matrix = int4Matrix(values, [rows, columns]);
  const found = int4Values(matrix);
  expect([...found.subarray(0, columns)]).toEqual([0, 0, 0, 0, 0]);
  const off = found.map((value, at) => Math.abs(value - (values[at] ?? 0)));
  expect(Math.max(...off)).toBeLessThanOrEqual(2 / 7 / 2 + 1e-6);
  expect(int4Bytes(matrix)).toBe(columns * 3 * (16 + 4));
  expect(int4Values(int4Matrix(new Float32Array(4), [2, 2]))).toEqual(new Float32Array(4));
});

test('refuses values that do not fill the shape', () => {
  expect(() => int4Matrix(new Float32Array(5), [2, 3])).toThrow(/5 values came for a matrix/);
});

test('multiplies in the engine as its values do, the last block not full', async () => {
  const [rows, columns] = [40, 3];
  const values = uniform(seededRandom(5), rows * columns, -1, 1);
  const g = new Graph('product');
  const x = g.input('x', 'float32', [1, rows]);
  g.output('y', matmul(g, x, g.constant('float32', [rows, columns], values)));
  int4Products(g, 'float32');
  const given = uniform(seededRandom(6), rows, -1, 1);
  const session = await runtime.createSession(modelBytes(g));
  const found = (await session.run({ x: floats([1, rows], given) }))['y'];
  await session.dispose();
  const read = int4Values(int4Matrix(values, [rows, columns]));
  const expected = Array.from({ length: columns }, (_, column) =>
    given.reduce((sum, value, row) => sum + value * (read[row * columns + column] ?? 0), 0),
  );
  expect(found?.data as Float32Array).toBeAllclose(expected, {
    atol: 1e-5,
    because: 'forty products of order 1 summed in float32',
  });
});
