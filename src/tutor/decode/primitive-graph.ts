// The dense tutor's step with every fused operator written out: what attention, rotary positions, the cache, norms and
// the activation do, one primitive operator a line. The same look-ups, products and border as the step that ships, and
// the patterns that engines look for when they fuse by themselves (x² as Pow). For learning what fusing saves.
import { Graph } from '#src/graph/graph.ts';
import { quickGelu } from '#src/graph/ops/activation.ts';
import { add, div, maximum, minimum, mul, scale, shift, sub } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { and, cast, greater, less, where } from '#src/graph/ops/logic.ts';
import { matmul } from '#src/graph/ops/matmul.ts';
import { reduceMean } from '#src/graph/ops/reduce.ts';
import { rotaryTables } from '#src/graph/ops/rotary.ts';
import { concat, countUp, reshape, sizeAlong, split, transpose } from '#src/graph/ops/shape.ts';
import { softmax } from '#src/graph/ops/softmax.ts';
import { power, sqrt } from '#src/graph/ops/unary.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { headWidth, type ModelConfig } from '../config.ts';
import { normEpsilon, transposed } from '../reference/kernels.ts';
import type { Weights } from '../weights.ts';
import { cacheInputs, outputCaches } from './caches.ts';
import { projectedTokens } from './projected-tokens.ts';

/** In and out as of `stepGraph`, logits of the last position. Throws a `RangeError` where the model is not dense. */
export function primitiveStepGraph({ config, parameters }: Weights): Graph {
  if (config.architecture !== 'dense')
    throw new RangeError(`${config.architecture}: the step is written out for a dense model`);
  const { vocabulary, dModel, layers } = config;
  const data = (name: string) => parameters.get(name)?.data as Float32Array;
  const g = new Graph('primitive-step');
  const table = (name: string, shape: readonly number[], values: Float32Array) =>
    g.constant('float32', shape, values, name);
  const weight = (name: string) => table(name, parameters.get(name)?.shape ?? [], data(name));
  const tokens = g.input('tokens', 'int64', [1, -1]);
  g.input('last', 'int32', [1]); // of the shared border; `total` tells the same
  const total = g.input('total', 'int32', []);
  const past = cacheInputs(g, config);
  const embedding = data('embedding');
  const projected = projectedTokens(
    embedding,
    data('layers.0.attention.norm'),
    data('layers.0.attention.qkv'),
  );
  const attended = writtenAttention(g, config, tokens, total);

  let x = gather(g, weight('embedding'), tokens); // [1, S, d]
  const present: Tensor[] = [];
  for (let l = 0; l < layers; l++) {
    const at = `layers.${l}.`;
    const query = // [1, S, 3d]
      l === 0
        ? gather(g, table('projected', [vocabulary, 3 * dModel], projected), tokens)
        : matmul(g, norm(g, x, weight(`${at}attention.norm`)), weight(`${at}attention.qkv`));
    const { mixed, keys, values } = attended(query, [past[2 * l], past[2 * l + 1]] as Pair);
    present.push(keys, values);
    x = add(g, x, matmul(g, mixed, weight(`${at}attention.output`)));
    const inner = matmul(g, norm(g, x, weight(`${at}mlp.norm`)), weight(`${at}mlp.up`));
    x = add(g, x, matmul(g, quickGelu(g, inner), weight(`${at}mlp.down`)));
  }
  const hidden = gather(g, norm(g, x, weight('norm')), g.constant('int64', [1], [-1]), 1);
  const head = table('head', [dModel, vocabulary], transposed(embedding, vocabulary, dModel));
  g.output('logits', matmul(g, hidden, head));
  outputCaches(g, config, present);
  return g;
}

type Pair = readonly [Tensor, Tensor];

/** x / √(mean of x² + ε) · gain. */
function norm(g: Graph, x: Tensor, gain: Tensor): Tensor {
  const mean = reduceMean(g, power(g, x, 2), [-1], { keepDims: true });
  return mul(g, div(g, x, sqrt(g, shift(g, mean, normEpsilon))), gain);
}

/** Prepares positions and mask once; the result maps packed projections and a layer's caches to what a layer mixes. */
function writtenAttention(g: Graph, config: ModelConfig, tokens: Tensor, total: Tensor) {
  const { dModel, heads, context } = config;
  const width = headWidth(config);
  const count = sizeAlong(g, tokens, 1); // S
  const end = reshape(g, cast(g, total, 'int64'), [1]);
  const start = sub(g, end, count);
  const places = add(g, countUp(g, count), start); // [S]
  const turns = rotaryTables(context, width);
  // Both halves of a head side by side: [a, b] -> [a cos − b sin, b cos + a sin].
  const angles = (name: string, table: Float32Array, sign: 1 | -1) => {
    const both = Float32Array.from({ length: context * width }, (_, i) => {
      const column = i % width;
      const half = width / 2;
      const value = table[Math.floor(i / width) * half + (column % half)] as number;
      return column < half ? sign * value : value;
    });
    return gather(g, g.constant('float32', [context, width], both, name), places); // [S, D]
  };
  const cos = angles('cos', turns.cos, 1);
  const sin = angles('sin', turns.sin, -1);
  const slots = g.constant('int64', [context], [...Array(context).keys()]);
  const from = sub(g, slots, start); // the token of this call that a slot takes
  const zero = g.scalar(0, 'int64');
  const taken = and(g, greater(g, from, g.scalar(-1, 'int64')), less(g, from, count));
  const here = reshape(g, taken, [1, 1, context, 1]);
  const source = minimum(g, maximum(g, from, zero), sub(g, count, g.scalar(1, 'int64')));
  const barred = greater(g, countUp(g, end), reshape(g, places, [-1, 1])); // [S, total]
  const mask = where(g, barred, g.scalar(-1e9), g.scalar(0));

  const byHead = (x: Tensor) => transpose(g, reshape(g, x, [1, -1, heads, width]), [0, 2, 1, 3]); // [1, h, S, D]
  const turned = (x: Tensor) => {
    const [first, second] = split(g, x, [width / 2, width / 2], -1) as [Tensor, Tensor];
    return add(g, mul(g, x, cos), mul(g, concat(g, [second, first], -1), sin));
  };
  const written = (x: Tensor, past: Tensor) => where(g, here, gather(g, x, source, 2), past);
  /** The filled slots of a cache, [1, h, total, D]. */
  const filled = (cache: Tensor) =>
    g.apply({
      operator: 'Slice',
      inputs: [cache, g.ints([0]), end, g.ints([2])],
      output: { type: cache.type, shape: [1, heads, -1, width] },
    });

  return (query: Tensor, [pastKeys, pastValues]: Pair) => {
    const [q, k, v] = split(g, query, [dModel, dModel, dModel], -1).map(byHead) as [
      Tensor,
      Tensor,
      Tensor,
    ];
    const keys = written(turned(k), pastKeys);
    const values = written(v, pastValues);
    const products = matmul(g, turned(q), transpose(g, filled(keys), [0, 1, 3, 2]));
    const scores = add(g, scale(g, products, 1 / Math.sqrt(width)), mask); // [1, h, S, total]
    const mixed = transpose(g, matmul(g, softmax(g, scores), filled(values)), [0, 2, 1, 3]);
    return { mixed: reshape(g, mixed, [1, -1, dModel]), keys, values };
  };
}
