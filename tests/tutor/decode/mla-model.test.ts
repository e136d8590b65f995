// Every way of decoding a latent attention says what the reference says, absorbed or not, from latents alone.
import { afterAll, describe, expect, it } from 'vitest';
import { Graph } from '#src/graph/graph.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { nextCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { cacheInputs, outputCaches } from '#src/tutor/decode/caches.ts';
import { plainMlaModel } from '#src/tutor/decode/mla-plain-model.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import { int32, int64 } from '#src/tutor/decode/values.ts';
import { referenceAnswer } from '#src/tutor/reference/dense-reference.ts';
import { openMlaReference } from '#src/tutor/reference/mla-reference.ts';
import { openTutor } from '#src/tutor/tutor.ts';
import { smallLatent } from '../small-latents.ts';
import { smallWeights, somePrompts } from '../small-models.ts';

const runtime = createNodeRuntime();
const tolerance = {
  atol: 5e-5,
  rtol: 5e-5,
  because: 'float32 products, some multiplied together beforehand, in another order',
} as const;
const end = 7;
const prompts = somePrompts(40, 9);
const text = [4, 11, 0, 19, 3, 3, 8, 15, 2, 6, 13];

describe.each([
  { latent: 16, layers: 1 },
  { latent: 32, layers: 2 },
])('a latent of $latent, $layers layer(s)', (shape) => {
  const weights = smallLatent(40 + shape.latent, shape);
  const tutor = openTutor(runtime, weights, { end });
  const reference = openMlaReference(weights);
  afterAll(() => tutor.dispose());

  const expectedAt = (tokens: readonly number[]): number[] => {
    reference.rewind(0);
    let logits: Float32Array = new Float32Array();
    for (const token of tokens) logits = reference.step(token);
    return [...logits];
  };

  it('prefills and steps to the reference’s logits', async () => {
    let { state, logits } = await tutor.prefill(text.slice(0, 3));
    for (let length = 3; length < text.length; length++) {
      expect(logits[0] ?? []).toBeAllclose(expectedAt(text.slice(0, length)), tolerance);
      ({ state, logits } = await tutor.step(state, text[length] as number));
    }
    expect(logits[0] ?? []).toBeAllclose(expectedAt(text), tolerance);
  });

  it('verifies several tokens at once, after going back over a longer cache', async () => {
    const { state } = await tutor.prefill(text.slice(0, 7));
    const { logits } = await tutor.verify({ ...state, length: 3 }, [5, 6, 7, 8]);
    for (const [i, row] of logits.entries())
      expect(row).toBeAllclose(expectedAt([4, 11, 0, ...[5, 6, 7, 8].slice(0, i + 1)]), tolerance);
  });

  it('generates the reference’s tokens, alone and in batches', async () => {
    const expected = prompts.map((prompt) =>
      referenceAnswer(reference, prompt, { end, limit: 16 - prompt.length }),
    );
    for (const [i, prompt] of prompts.entries())
      expect(await tutor.generate(prompt)).toEqual(expected[i]);
    expect(await batchedAnswers(runtime, weights, prompts, { end, batch: 8 })).toEqual(expected);
  });

  it.each([true, false])('steps to them in plain operators, absorbed: %s', async (absorbed) => {
    const g = new Graph('plain-mla');
    const tokens = g.input('tokens', 'int64', [1, 1]);
    const last = g.input('last', 'int32', [1]);
    const model = plainMlaModel(g, weights, { absorbed });
    const total = g.scalar(0, 'int32');
    const passed = model.hidden(g, tokens, { last, total }, cacheInputs(g, weights.config));
    g.output('logits', model.logits(g, passed.hidden));
    outputCaches(g, weights.config, passed.present);
    const session = await runtime.createSession(modelBytes(g));
    let { caches } = tutor.empty;
    for (const [i, token] of text.entries()) {
      const feeds = { tokens: int64([token], [1, 1]), last: int32([i], [1]), ...caches };
      const results = await session.run(feeds);
      caches = nextCacheFeeds(weights.config, results);
      const logits = results['logits']?.data as Float32Array;
      expect(logits).toBeAllclose(expectedAt(text.slice(0, i + 1)), tolerance);
    }
    await session.dispose();
  });

  it('lets nothing but latents and rotary keys cross its border', () => {
    const g = stepGraph(weights);
    const past = g.inputs.filter(({ name }) => name.startsWith('past.'));
    expect(past.map(({ shape }) => shape)).toEqual(
      Array.from({ length: shape.layers }, () => [1, 1, 16, 16 + shape.latent]),
    );
  });
});

it('takes one layer’s step with as many operators as the dense model', () => {
  const [latent, dense] = [smallLatent(5), smallWeights(5)].map(
    (weights) => stepGraph(weights).nodes.length,
  );
  expect(latent).toBe(dense);
});

it('refuses widths that the fused operator cannot turn', async () => {
  const tutor = openTutor(runtime, smallLatent(3, { rotary: 8 }), { end });
  await expect(tutor.prefill([1, 2])).rejects.toThrow('rotary 8 and latent 16');
});
