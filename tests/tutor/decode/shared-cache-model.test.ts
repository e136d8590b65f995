// Decoding with shared caches says what the reference says, with one pair of caches a group crossing the border.
import { afterAll, describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { filledCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { cacheNames } from '#src/tutor/decode/caches.ts';
import { speculativeGraph } from '#src/tutor/decode/speculative-graph.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import { referenceAnswer } from '#src/tutor/reference/dense-reference.ts';
import { openSharedCacheReference } from '#src/tutor/reference/shared-cache-reference.ts';
import { openTutor } from '#src/tutor/tutor.ts';
import { smallWeights, somePrompts } from '../small-models.ts';
import { sharedCacheConfig, smallShared } from '../small-shared.ts';

const runtime = createNodeRuntime();
const tolerance = { atol: 5e-5, rtol: 5e-5, because: 'float32 products in another order' } as const;
const end = 7;
const prompts = somePrompts(40, 9);
const text = [4, 11, 0, 19, 3, 3, 8, 15, 2, 6, 13];

describe.each([
  { layers: 2, share: 1 },
  { layers: 2, share: 2 },
  { layers: 4, share: 2 },
  { layers: 3, share: 3 },
])('$layers layers, $share a cache', (shape) => {
  const weights = smallShared(40 + shape.layers, shape);
  const tutor = openTutor(runtime, weights, { end });
  const reference = openSharedCacheReference(weights);
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

  it('lets one pair of caches a group cross its border', () => {
    const past = stepGraph(weights).inputs.filter(({ name }) => name.startsWith('past.'));
    const groups = shape.layers / shape.share;
    expect(past.map(({ shape: size }) => size)).toEqual(
      Array.from({ length: 2 * groups }, () => [1, 2, 16, 16]),
    );
    const bytes = Object.values(filledCacheFeeds(weights.config)).reduce(
      (sum, { data }) => sum + data.byteLength,
      0,
    );
    expect(bytes).toBe(groups * 2 * weights.config.dModel * weights.config.context * 4);
  });
});

describe('what a cache holds of a token', () => {
  const keptOf = async (layers: number, prompt: readonly number[], name: string) => {
    const weights = smallShared(12, { layers, share: 2 });
    const tutor = openTutor(runtime, weights, { end });
    const { state } = await tutor.prefill(prompt);
    await tutor.dispose();
    const [, , slots = 0, width = 0] = state.caches[name]?.shape ?? [];
    const data = Array.from(state.caches[name]?.data ?? [], Number);
    // The last token's row of the first head.
    expect(slots).toBe(weights.config.context);
    return data.slice((prompt.length - 1) * width, prompt.length * width);
  };

  it('does not depend on the tokens before it where the group begins the model', async () => {
    expect(await keptOf(2, [4, 11, 3], 'past.V0')).toEqual(await keptOf(2, [9, 2, 3], 'past.V0'));
    expect(await keptOf(2, [4, 11, 3], 'past.K0')).toEqual(await keptOf(2, [9, 2, 3], 'past.K0'));
  });

  it('depends on them in every later group', async () => {
    const one = await keptOf(4, [4, 11, 3], 'past.V2');
    expect(one).not.toEqual(await keptOf(4, [9, 2, 3], 'past.V2'));
  });
});

it('names the caches by the layers that make them', () => {
  expect(cacheNames('past', sharedCacheConfig({ layers: 4 }))).toEqual([
    'past.K0',
    'past.V0',
    'past.K2',
    'past.V2',
  ]);
});

it('can be asked to go back, as a draft is', () => {
  const weights = smallShared(2);
  expect(() => speculativeGraph(smallWeights(1), weights, 2)).not.toThrow();
});
