import { expect, test } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { int4Products, int4ReadBack } from '#src/graph/int4-products.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { seededRandom, uniform } from './random.ts';
import { floats, runtime } from './run-graph.ts';

const WIDTH = 64;
const values = uniform(seededRandom(4), WIDTH * WIDTH, -0.2, 0.2);

/** x · W, twice in a loop, and a row of W looked up. */
function turning(): Graph {
  const g = new Graph('turning');
  const x = g.input('x', 'float32', [1, WIDTH]);
  const w = g.constant('float32', [WIDTH, WIDTH], values, 'w');
  const { carried } = loop(g, {
    maxIterations: 2,
    carried: [x],
    body: (b, _, [now]) => ({ carried: [matmul(b, now as Tensor, w)] }),
  });
  g.output('turned', carried[0] as Tensor);
  g.output('looked-up', gather(g, w, g.ints([3])));
  return g;
}

async function outputs(change: (g: Graph) => unknown) {
  const g = turning();
  change(g);
  const session = await runtime.createSession(modelBytes(g));
  const found = await session.run({
    x: floats([1, WIDTH], uniform(seededRandom(5), WIDTH, -1, 1)),
  });
  await session.dispose();
  const data = (name: string) => found[name]?.data as Float32Array;
  return { turned: data('turned'), row: data('looked-up') };
}

test('computes what the rounded matrices read back compute, and leaves rows looked up alone', async () => {
  const plain = await outputs(() => {});
  const rounded = await outputs(int4ReadBack);
  const float32 = await outputs((g) => int4Products(g, 'float32'));
  const int8 = await outputs((g) => int4Products(g, 'int8'));
  for (const { row } of [rounded, float32, int8]) expect(row).toEqual(plain.row);
  expect(rounded.turned).not.toEqual(plain.turned);
  expect(float32.turned).toBeAllclose(rounded.turned, {
    atol: 1e-5,
    because: 'the same numbers summed in another order',
  });
  expect(int8.turned).toBeAllclose(rounded.turned, {
    atol: 0.03,
    because: 'rows of order 1 are rounded to 255 levels twice',
  });
});

test('counts half a byte a value and four a scale', () => {
  expect(int4Products(turning(), 'int8')).toEqual({
    matrices: 1,
    float32Bytes: 4 * WIDTH * WIDTH,
    int4Bytes: WIDTH * WIDTH * (1 / 2 + 4 / 32),
  });
});

test('refuses a graph that multiplies by no constant matrix', () => {
  const g = new Graph('free');
  const x = g.input('x', 'float32', [2, 2]);
  g.output('y', matmul(g, x, x));
  expect(() => int4ReadBack(g)).toThrow(/"free" multiplies by no constant matrix/);
});
