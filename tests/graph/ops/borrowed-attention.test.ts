// Attention to a cache that another call has written equals attention with keys and values of its own.
import { describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { borrowedAttention, queryPlaces } from '#src/graph/ops/borrowed-attention.ts';
import { groupQueryAttention } from '#src/graph/ops/fused.ts';
import { rotaryTables } from '#src/graph/ops/rotary.ts';
import { concat } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { TensorValue } from '#src/runtime/runtime.ts';
import { seededRandom, uniform } from '../random.ts';
import { runGraph } from '../run-graph.ts';

const HEADS = 2;
const D_HEAD = 16;
const SLOTS = 32;
const WIDTH = HEADS * D_HEAD;
const CLOSE = { atol: 2e-6, because: 'sums of a few dozen products of order 1 in float32' };

const data = (value: TensorValue | undefined) => value?.data as Float32Array;

/** Both ways of attending with queries, keys and values of one call after another. */
function bothWays(g: Graph, batch: number, chunks: readonly number[]) {
  const random = seededRandom(5);
  const drawn = (shape: readonly number[]) =>
    g.constant(
      'float32',
      shape,
      uniform(
        random,
        shape.reduce((a, b) => a * b),
        -1,
        1,
      ),
    );
  const { cos, sin } = rotaryTables(SLOTS, D_HEAD);
  const cosCache = g.constant('float32', [SLOTS, D_HEAD / 2], cos);
  const sinCache = g.constant('float32', [SLOTS, D_HEAD / 2], sin);
  const empty = [batch, HEADS, SLOTS, D_HEAD];
  const zeros = g.constant('float32', empty, new Float32Array(batch * WIDTH * SLOTS));
  let [pastKey, pastValue]: [Tensor, Tensor] = [zeros, zeros];
  let total = 0;
  const outputs = chunks.map((length) => {
    const [query, key, value] = [0, 1, 2].map(() => drawn([batch, length, WIDTH])) as [
      Tensor,
      Tensor,
      Tensor,
    ];
    total += length;
    const seqlensK = g.constant('int32', [batch], new Array<number>(batch).fill(total - 1));
    const where = { seqlensK, totalSequenceLength: g.scalar(total, 'int32') };
    const turns = { cosCache, sinCache };
    const heads = { heads: HEADS, kvHeads: HEADS, doRotary: true };
    const own = groupQueryAttention(g, {
      query,
      key,
      value,
      pastKey,
      pastValue,
      ...heads,
      ...where,
      ...turns,
    });
    ({ presentKey: pastKey, presentValue: pastValue } = own);
    const written = { keys: pastKey, values: pastValue };
    const tokens = g.constant('int64', [batch, length], new Array<number>(batch * length).fill(0));
    const places = queryPlaces(g, tokens, seqlensK, SLOTS);
    const borrowed = borrowedAttention(g, { query, ...written, ...places, ...turns });
    return { own: own.output, borrowed };
  });
  return {
    own: concat(
      g,
      outputs.map(({ own }) => own),
      1,
    ),
    borrowed: concat(
      g,
      outputs.map(({ borrowed }) => borrowed),
      1,
    ),
  };
}

describe('attention to a borrowed cache', () => {
  it.each([
    { what: 'of a prompt and single tokens', batch: 1, chunks: [4, 1, 1] },
    { what: 'of several tokens at once', batch: 1, chunks: [3, 1, 3] },
    { what: 'of several texts', batch: 3, chunks: [5, 1, 1] },
  ])('equals attention with its own keys and values, $what', async ({ batch, chunks }) => {
    const { own, borrowed } = await runGraph((g) => bothWays(g, batch, chunks));
    expect(data(borrowed)).toBeAllclose(data(own), CLOSE);
  });

  it('refuses a query of another width', () => {
    const g = new Graph('wrong');
    const cache = g.input('cache', 'float32', [1, HEADS, SLOTS, D_HEAD]);
    const table = g.input('table', 'float32', [SLOTS, D_HEAD / 2]);
    const spec = {
      query: g.input('query', 'float32', [1, 1, 3 * WIDTH]),
      ...{ keys: cache, values: cache, cosCache: table, sinCache: table },
      positions: g.ints([0]),
      bias: g.scalar(0),
    };
    expect(() => borrowedAttention(g, spec)).toThrow('query and cache do not fit: [1, 1, 96]');
  });
});
