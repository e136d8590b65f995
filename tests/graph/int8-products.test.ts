import { expect, test } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { int8Products } from '#src/graph/int8-products.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { loop } from '#src/graph/ops/loop.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { seededRandom, uniform } from './random.ts';
import { floats, runtime } from './run-graph.ts';

const WIDTH = 32;
/** Every other row is zero: two neighbouring products then fit the 16 bits in which some processors add them. */
const values = uniform(seededRandom(4), WIDTH * WIDTH, -0.3, 0.3).map((value, at) =>
  Math.floor(at / WIDTH) % 2 === 0 ? value : 0,
);

/** x · W, twice in a loop, and a row of W looked up. */
function turning(): Graph {
  const g = new Graph('turning');
  const x = g.input('x', 'float32', [1, WIDTH]);
  const w = g.constant('float32', [WIDTH, WIDTH], values, 'w');
  const table = g.constant('float32', [WIDTH, WIDTH], values, 'table');
  const { carried } = loop(g, {
    maxIterations: 2,
    carried: [x],
    body: (b, _, [now]) => ({ carried: [matmul(b, now as Tensor, w)] }),
  });
  g.output('turned', carried[0] as Tensor);
  g.output('looked-up', gather(g, table, g.ints([2])));
  return g;
}

async function outputs(g: Graph) {
  const session = await runtime.createSession(modelBytes(g));
  const x = floats([1, WIDTH], uniform(seededRandom(5), WIDTH, -1, 1));
  const found = await session.run({ x });
  await session.dispose();
  return found;
}

test('rounds the matrices of a loop’s body and leaves tables that are looked up alone', async () => {
  const rounded = turning();
  const before = modelBytes(turning()).length;
  expect(int8Products(rounded)).toEqual({
    matrices: 1,
    float32Bytes: 4 * WIDTH * WIDTH,
    int8Bytes: WIDTH * WIDTH + 4 * WIDTH,
  });
  // The matrix in float32 is gone from the model.
  expect(before - modelBytes(rounded).length).toBeGreaterThan(2.5 * WIDTH * WIDTH);

  const [plain, int8] = [await outputs(turning()), await outputs(rounded)];
  expect(int8['looked-up']?.data).toEqual(plain['looked-up']?.data);
  const [exact, close] = [plain, int8].map((found) => found['turned']?.data as Float32Array);
  expect(close).not.toEqual(exact);
  expect(close as Float32Array).toBeAllclose(exact as Float32Array, {
    atol: 0.02,
    because: 'two roundings to 255 levels of rows and columns of order 1',
  });
});

test('refuses a graph that multiplies by no constant matrix', () => {
  const g = new Graph('free');
  const x = g.input('x', 'float32', [2, 2]);
  g.output('y', matmul(g, x, x));
  expect(() => int8Products(g)).toThrow(/"free" multiplies by no constant matrix/);
});
