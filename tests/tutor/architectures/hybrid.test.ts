// A stack of unlike layers: what it must be equal to where they are alike, and that it decodes as it is trained.
import { describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { asState } from '#src/tutor/architectures/hybrid.ts';
import { kindsOf } from '#src/tutor/architectures/hybrid-order.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { filledCacheFeeds, nextCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { cacheInputs, outputCaches } from '#src/tutor/decode/caches.ts';
import { decodeModel } from '#src/tutor/decode/decode-model.ts';
import { int64 } from '#src/tutor/decode/values.ts';
import { initialParameters } from '#src/tutor/random-weights.ts';
import type { Weights } from '#src/tutor/weights.ts';
import { spreadWeights } from '../small-models.ts';
import { trainingLogits } from '../training-logits.ts';

const shape: ModelConfig<'hybrid'> = {
  architecture: 'hybrid',
  vocabulary: 20,
  dModel: 32,
  layers: 4,
  heads: 2,
  dFeedForward: 48,
  context: 16,
  order: 1111,
  window: 4,
  decays: 4,
  inner: 32,
  state: 8,
  convolution: 4,
  experts: 3,
  expertsPerToken: 1,
};

const tokens = [3, 17, 2, 9, 9, 12, 1, 5, 14, 6];
const close = { atol: 3e-6, rtol: 3e-6, because: 'float32 sums in another order' };

describe('a hybrid of one kind of layer', () => {
  it('is the dense model where all layers are attention', async () => {
    const weights = spreadWeights(shape, 5);
    const { layers, dModel, heads, dFeedForward, vocabulary, context } = shape;
    const config = {
      architecture: 'dense',
      ...{ layers, dModel, heads, dFeedForward, vocabulary, context },
    } as const;
    expect([...initialParameters(config, 5)]).toEqual([...initialParameters(shape, 5)]);
    expect(await trainingLogits(weights, tokens)).toEqual(
      await trainingLogits({ ...weights, config }, tokens),
    );
  });

  it('is Mamba-2 where all layers are states', async () => {
    const states = { ...shape, order: 2222 };
    const weights = spreadWeights(states, 5);
    const config = asState(states);
    expect([...initialParameters(config, 5)]).toEqual([...initialParameters(states, 5)]);
    expect(await trainingLogits(weights, tokens)).toEqual(
      await trainingLogits({ ...weights, config }, tokens),
    );
  });

  it('is full attention where the window holds the whole text', async () => {
    const weights = spreadWeights({ ...shape, order: 3333, window: tokens.length }, 5);
    const whole = { ...weights, config: { ...shape, order: 1111 } };
    expect(await trainingLogits(weights, tokens)).toEqual(await trainingLogits(whole, tokens));
  });
});

it('sees nothing before the window', async () => {
  const local = spreadWeights({ ...shape, order: 3, layers: 1 }, 5);
  const logits = await trainingLogits(local, tokens);
  const changed = await trainingLogits(local, [7, ...tokens.slice(1)]);
  const at = shape.window * shape.vocabulary;
  expect(changed.slice(at)).toEqual(logits.slice(at));
  expect(changed.slice(at - shape.vocabulary, at)).not.toEqual(
    logits.slice(at - shape.vocabulary, at),
  );
});

it.each([1111, 2222, 3333, 2122, 2232, 5452, 6311])(
  'decodes %i token by token as it is trained',
  async (order) => {
    const weights = spreadWeights({ ...shape, order }, 7);
    expect(await steppedLogits(weights)).toBeAllclose(await trainingLogits(weights, tokens), close);
  },
);

describe('an order', () => {
  it('refuses a digit that is no layer', () => {
    expect(() => kindsOf({ order: 1902, layers: 4 })).toThrow(/9 is no layer/);
  });

  it('refuses more or fewer digits than layers', () => {
    expect(() => kindsOf({ order: 212, layers: 4 })).toThrow(/3 digits for 4 layers/);
  });
});

/** The decode graph's logits at every position, [T · V]. */
async function steppedLogits(weights: Weights): Promise<number[]> {
  const session = await createNodeRuntime().createSession(modelBytes(oneTokenGraph(weights)));
  let past = filledCacheFeeds(weights.config);
  const all: number[] = [];
  for (const [t, token] of tokens.entries()) {
    const results = await session.run({
      tokens: int64([token], [1, 1]),
      last: { type: 'int32', shape: [1], data: Int32Array.of(t) },
      total: { type: 'int32', shape: [], data: Int32Array.of(t + 1) },
      ...past,
    });
    const { logits } = results;
    all.push(...(logits as { data: Float32Array }).data);
    past = nextCacheFeeds(weights.config, results);
  }
  await session.dispose();
  return all;
}

function oneTokenGraph(weights: Weights): Graph {
  const g = new Graph('one-token');
  const token = g.input('tokens', 'int64', [1, 1]);
  const positions = { last: g.input('last', 'int32', [1]), total: g.input('total', 'int32', []) };
  const model = decodeModel(g, weights);
  const { hidden, present } = model.hidden(g, token, positions, cacheInputs(g, weights.config));
  g.output('logits', model.logits(g, hidden));
  outputCaches(g, weights.config, present);
  return g;
}
