import { describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { quickGelu } from '#src/graph/ops/activation.ts';
import { add } from '#src/graph/ops/arithmetic.ts';
import { attention, causalMask } from '#src/graph/ops/attention.ts';
import {
  fusedQuickGelu,
  groupQueryAttention,
  skipLayerNorm,
  skipRmsNorm,
} from '#src/graph/ops/fused.ts';
import { layerNorm, rmsNorm } from '#src/graph/ops/normalise.ts';
import { rotary, rotaryTables } from '#src/graph/ops/rotary.ts';
import { concat, reshape, slice, split, transpose } from '#src/graph/ops/shape.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import type { TensorValue } from '#src/runtime/runtime.ts';
import { seededRandom, uniform } from '../random.ts';
import { floats, runGraph } from '../run-graph.ts';

const HEADS = 2;
const D_HEAD = 16;
const SLOTS = 32;
const WIDTH = 3 * HEADS * D_HEAD;
const CLOSE = { atol: 2e-6, because: 'sums of a few dozen products of order 1 in float32' };

const data = (value: TensorValue | undefined) => value?.data as Float32Array;

/** Queries, keys and values of all tokens through the plain operators: [1, T, heads · D]. */
function plain(g: Graph, packed: Tensor, T: number, rotated: boolean): Tensor {
  const { cos, sin } = rotaryTables(SLOTS, D_HEAD);
  const table = (values: Float32Array) =>
    slice(g, g.constant('float32', [SLOTS, D_HEAD / 2], values), 0, 0, T);
  const width = HEADS * D_HEAD;
  const [q = packed, k = packed, v = packed] = split(g, packed, [width, width, width], -1).map(
    (part) => transpose(g, reshape(g, part, [1, T, HEADS, D_HEAD]), [0, 2, 1, 3]),
  );
  const turn = (x: Tensor) => (rotated ? rotary(g, x, table(cos), table(sin)) : x);
  const y = attention(g, { q: turn(q), k: turn(k), v, mask: causalMask(g, T) });
  return reshape(g, transpose(g, y, [0, 2, 1, 3]), [1, T, width]);
}

/** The tokens through the fused operator in chunks, the cache handed on from chunk to chunk. */
function cached(g: Graph, packed: Tensor, chunks: readonly number[], doRotary: boolean): Tensor {
  const { cos, sin } = rotaryTables(SLOTS, D_HEAD);
  const cosCache = g.constant('float32', [SLOTS, D_HEAD / 2], cos);
  const sinCache = g.constant('float32', [SLOTS, D_HEAD / 2], sin);
  const cache = [1, HEADS, SLOTS, D_HEAD];
  const empty = g.constant('float32', cache, new Float32Array(HEADS * SLOTS * D_HEAD));
  let pastKey = empty;
  let pastValue = empty;
  let total = 0;
  const outputs = split(g, packed, chunks, 1).map((query, i) => {
    total += chunks[i] ?? 0;
    const result = groupQueryAttention(g, {
      query,
      pastKey,
      pastValue,
      seqlensK: g.constant('int32', [1], [total - 1]),
      totalSequenceLength: g.scalar(total, 'int32'),
      heads: HEADS,
      kvHeads: HEADS,
      ...(doRotary && { doRotary, cosCache, sinCache }),
    });
    ({ presentKey: pastKey, presentValue: pastValue } = result);
    return result.output;
  });
  return concat(g, outputs, 1);
}

describe('groupQueryAttention', () => {
  const T = 7;
  it.each([
    { what: 'prefill, then single tokens', chunks: [4, 1, 1, 1], doRotary: true },
    { what: 'a verification of three tokens', chunks: [3, 1, 3], doRotary: true },
    { what: 'no rotary positions', chunks: [5, 2], doRotary: false },
  ])('equals plain attention with $what', async ({ chunks, doRotary }) => {
    const { expected, received } = await runGraph(
      (g) => {
        const packed = g.input('x', 'float32', [1, T, WIDTH]);
        return {
          expected: plain(g, packed, T, doRotary),
          received: cached(g, packed, chunks, doRotary),
        };
      },
      { x: floats([1, T, WIDTH], uniform(seededRandom(5), T * WIDTH, -1, 1)) },
    );
    expect(data(received)).toBeAllclose(data(expected), CLOSE);
  });

  const spec = (g: Graph, width: number, dHead: number) => {
    const past = g.input('past', 'float32', [1, HEADS, SLOTS, dHead]);
    return {
      query: g.input('query', 'float32', [1, 1, width]),
      pastKey: past,
      pastValue: past,
      seqlensK: g.constant('int32', [1], [0]),
      totalSequenceLength: g.scalar(1, 'int32'),
      heads: HEADS,
      kvHeads: HEADS,
    };
  };

  it('refuses a projection of another width', () => {
    const g = new Graph('wrong');
    expect(() => groupQueryAttention(g, spec(g, 90, 16))).toThrow(
      'GroupQueryAttention: the query is [B, S, 96]: 2 heads, 2 of keys and values, [1, 1, 90]',
    );
  });

  it('refuses head sizes the kernel cannot turn', () => {
    const g = new Graph('wrong');
    const table = g.input('table', 'float32', [SLOTS, 4]);
    const rotated = { ...spec(g, 48, 8), doRotary: true, cosCache: table, sinCache: table };
    expect(() => groupQueryAttention(g, rotated)).toThrow('the head size is a multiple of 16');
  });
});

describe('normalisation of a residual stream', () => {
  const SHAPE = [1, 3, 8];
  const random = seededRandom(9);
  const feeds = {
    x: floats(SHAPE, uniform(random, 24, -1, 1)),
    skip: floats(SHAPE, uniform(random, 24, -1, 1)),
  };
  const gain = uniform(random, 8, 0.5, 1.5);
  const bias = uniform(random, 8, -1, 1);

  it.each(['layer', 'root mean square'])('%s: equals sum, then norm', async (kind) => {
    const { output, sum, expected, expectedSum } = await runGraph((g) => {
      const x = g.input('x', 'float32', SHAPE);
      const skip = g.input('skip', 'float32', SHAPE);
      const gains = g.constant('float32', [8], gain, 'gain');
      const biases = g.constant('float32', [8], bias, 'bias');
      const total = add(g, x, skip);
      const layer = kind === 'layer';
      return {
        ...(layer ? skipLayerNorm(g, x, skip, gains, biases) : skipRmsNorm(g, x, skip, gains)),
        expected: layer ? layerNorm(g, total, gains, biases) : rmsNorm(g, total, gains),
        expectedSum: total,
      };
    }, feeds);
    expect(data(output)).toBeAllclose(data(expected), CLOSE);
    expect(data(sum)).toEqual(data(expectedSum));
  });
});

it('fusedQuickGelu equals quickGelu', async () => {
  const { fused, expected } = await runGraph(
    (g) => {
      const x = g.input('x', 'float32', [16]);
      return { fused: fusedQuickGelu(g, x), expected: quickGelu(g, x) };
    },
    { x: floats([16], uniform(seededRandom(2), 16, -4, 4)) },
  );
  expect(data(fused)).toBeAllclose(data(expected), CLOSE);
});
