// The tutor's forward for one token as a textbook writes it: one plain operator a formula, the cache
// passed in and out. The bench's baseline; every other decode graph is judged against it.
import { Graph } from '#src/graph/graph.ts';
import { quickGelu } from '#src/graph/ops/activation.ts';
import { add, div, mul, scale, shift, square } from '#src/graph/ops/arithmetic.ts';
import { gather } from '#src/graph/ops/gather.ts';
import { equal, greater, where } from '#src/graph/ops/logic.ts';
import { linear, linearTransposed, matmul } from '#src/graph/ops/matmul.ts';
import { reduceMean } from '#src/graph/ops/reduce.ts';
import { rotary, rotaryTables } from '#src/graph/ops/rotary.ts';
import { reshape, split, transpose } from '#src/graph/ops/shape.ts';
import { softmax } from '#src/graph/ops/softmax.ts';
import { sqrt } from '#src/graph/ops/unary.ts';
import type { Tensor } from '#src/graph/tensor.ts';
import { headWidth } from '../config.ts';
import type { Weights } from '../weights.ts';
import { cacheInputs, outputCaches } from './caches.ts';

/**
 * One token over a cache.
 * In: tokens int64 [1, 1]; last int32 [1] = the token's position; past.K0, past.V0 … [1, h, T, D].
 * Out: logits [1, 1, V]; present.K0 …
 */
export function plainGraph({ config, parameters }: Weights): Graph {
  const { dModel, layers, heads, context, vocabulary } = config;
  const width = headWidth(config);
  const g = new Graph('plain');
  const tokens = g.input('tokens', 'int64', [1, 1]);
  const last = g.input('last', 'int32', [1]);
  const past = cacheInputs(g, config);
  const present: Tensor[] = [];
  const weight = (name: string) => {
    const { shape = [], data = [] } = parameters.get(name) ?? {};
    return g.constant('float32', shape, data, name);
  };
  const tables = rotaryTables(context, width);
  const cos = gather(g, g.constant('float32', [context, width / 2], tables.cos, 'cos'), last);
  const sin = gather(g, g.constant('float32', [context, width / 2], tables.sin, 'sin'), last);
  const slots = g.constant(
    'int32',
    [context],
    Array.from({ length: context }, (_, t) => t),
  );
  const here = reshape(g, equal(g, slots, last), [1, 1, context, 1]);
  const mask = where(g, greater(g, slots, last), g.scalar(-1e9), g.scalar(0)); // [T]
  const toHead = (x: Tensor) => reshape(g, x, [1, heads, 1, width]);

  const embedding = weight('embedding');
  let x = gather(g, embedding, reshape(g, tokens, [1])); // [1, d]
  for (let l = 0; l < layers; l++) {
    const at = `layers.${l}.`;
    const normed = plainRmsNorm(g, x, weight(`${at}attention.norm`));
    const parts = split(
      g,
      linear(g, normed, weight(`${at}attention.qkv`)),
      [dModel, dModel, dModel],
      1,
    );
    const [q, k, v] = parts.map(toHead) as [Tensor, Tensor, Tensor];
    const keys = where(g, here, rotary(g, k, cos, sin), past[2 * l] as Tensor); // [1, h, T, D]
    const values = where(g, here, v, past[2 * l + 1] as Tensor);
    const products = matmul(g, rotary(g, q, cos, sin), transpose(g, keys, [0, 1, 3, 2]));
    const scores = add(g, scale(g, products, 1 / Math.sqrt(width)), mask); // [1, h, 1, T]
    const mixed = reshape(g, matmul(g, softmax(g, scores), values), [1, dModel]);
    x = add(g, x, linear(g, mixed, weight(`${at}attention.output`)));
    const inner = plainRmsNorm(g, x, weight(`${at}mlp.norm`));
    const hidden = quickGelu(g, linear(g, inner, weight(`${at}mlp.up`)));
    x = add(g, x, linear(g, hidden, weight(`${at}mlp.down`)));
    present.push(keys, values);
  }
  outputCaches(g, config, present);
  const logits = linearTransposed(g, plainRmsNorm(g, x, weight('norm')), embedding);
  g.output('logits', reshape(g, logits, [1, 1, vocabulary]));
  return g;
}

function plainRmsNorm(g: Graph, x: Tensor, gain: Tensor): Tensor {
  const mean = reduceMean(g, square(g, x), [-1], { keepDims: true });
  return mul(g, div(g, x, sqrt(g, shift(g, mean, 1e-5))), gain);
}
