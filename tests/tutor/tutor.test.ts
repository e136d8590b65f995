// One suite for every way of decoding: all must say what the reference says.
import { afterAll, describe, expect, it } from 'vitest';
import { kvCacheBytes } from '#src/core/kv-cache.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { batchedAnswers } from '#src/tutor/decode/answers.ts';
import { nextCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { plainGraph } from '#src/tutor/decode/plain-graph.ts';
import { int32, int64 } from '#src/tutor/decode/values.ts';
import { openReference, referenceAnswer } from '#src/tutor/reference/dense-reference.ts';
import { openTutor } from '#src/tutor/tutor.ts';
import { smallWeights, somePrompts } from './small-models.ts';

const runtime = createNodeRuntime();
const tolerance = {
  atol: 3e-5,
  rtol: 3e-5,
  because: 'float32 sums of at most 48 products in another order',
} as const;
const end = 7;
const prompts = somePrompts(60, 9);

describe.each([1, 2])('a tutor of %i layer(s)', (layers) => {
  const weights = smallWeights(10 + layers, { layers });
  const tutor = openTutor(runtime, weights, { end });
  const reference = openReference(weights);
  afterAll(() => tutor.dispose());

  it('carries between steps exactly the bytes that the formula of the cache says', async () => {
    const { context: tokens, heads: kvHeads, dModel } = weights.config;
    const { state } = await tutor.prefill([1, 2, 3]);
    const carried = Object.values(state.caches).reduce((sum, { data }) => sum + data.byteLength, 0);
    const shape = { layers, kvHeads, headDim: dModel / kvHeads, format: 'float32' } as const;
    expect(carried).toBe(kvCacheBytes({ ...shape, tokens }));
  });

  const expectedAt = (tokens: readonly number[]): number[] => {
    reference.rewind(0);
    let logits: Float32Array = new Float32Array();
    for (const token of tokens) logits = reference.step(token);
    return [...logits];
  };

  it('prefills to the reference’s logits', async () => {
    for (const prompt of prompts.slice(0, 20)) {
      const { logits, state } = await tutor.prefill(prompt);
      expect(state.length).toBe(prompt.length);
      expect(logits).toHaveLength(1);
      expect(logits[0] ?? []).toBeAllclose(expectedAt(prompt), tolerance);
    }
  });

  it('steps to the reference’s logits, token by token', async () => {
    let state = tutor.empty;
    const text = [4, 11, 0, 19, 3, 3, 8, 15, 2, 6, 13, 1, 9, 5, 16, 10];
    for (const [i, token] of text.entries()) {
      const next = await tutor.step(state, token);
      state = next.state;
      expect(next.logits[0] ?? []).toBeAllclose(expectedAt(text.slice(0, i + 1)), tolerance);
    }
    await expect(tutor.step(state, 1)).rejects.toThrow('16 + 1 tokens: the context holds 1 to 16');
  });

  it('verifies several tokens at once, after going back over a longer cache', async () => {
    const longer = await tutor.prefill([4, 11, 0, 19, 3, 3, 8]);
    const { logits } = await tutor.verify({ ...longer.state, length: 3 }, [5, 6, 7, 8]);
    for (const [i, row] of logits.entries())
      expect(row).toBeAllclose(expectedAt([4, 11, 0, ...[5, 6, 7, 8].slice(0, i + 1)]), tolerance);
  });

  it('generates the reference’s tokens for every prompt, and stops at the end token', async () => {
    let stopped = 0;
    for (const prompt of prompts) {
      const answer = await tutor.generate(prompt);
      const limit = 16 - prompt.length;
      expect(answer).toEqual(referenceAnswer(reference, prompt, { end, limit }));
      if (answer.at(-1) === end && answer.length < limit) stopped++;
    }
    expect(stopped).toBeGreaterThan(0);
  });

  it('goes on past the end token when asked, to exactly the limit', async () => {
    const stopping = prompts.find(
      (p) => referenceAnswer(reference, p, { end, limit: 4 }).length < 4,
    );
    expect(stopping).toBeDefined();
    const answer = await tutor.generate(stopping!, { limit: 6, throughEnd: true });
    expect(answer).toEqual(referenceAnswer(reference, stopping!, { end: -1, limit: 6 }));
  });

  it('answers prompts in batches as it answers them alone', async () => {
    const batched = await batchedAnswers(runtime, weights, prompts, { end, batch: 8 });
    for (const [i, prompt] of prompts.entries())
      expect(batched[i]).toEqual(
        referenceAnswer(reference, prompt, { end, limit: 16 - prompt.length }),
      );
  });

  it('is matched by the plain graph, called once a token', async () => {
    const session = await runtime.createSession(modelBytes(plainGraph(weights)));
    let caches = tutor.empty.caches;
    const text = [4, 11, 0, 19, 3, 3, 8, 15];
    for (const [i, token] of text.entries()) {
      const results = await session.run({
        tokens: int64([token], [1, 1]),
        last: int32([i], [1]),
        ...caches,
      });
      caches = nextCacheFeeds(weights.config, results);
      expect(results['logits']?.data as Float32Array).toBeAllclose(
        expectedAt(text.slice(0, i + 1)),
        tolerance,
      );
    }
    await session.dispose();
  });

  it('refuses a prompt and an answer that do not fit the context', async () => {
    await expect(tutor.generate([1, 2, 3], { limit: 15 })).rejects.toThrow(
      'a prompt of 3 tokens and an answer of 15: the context holds 16',
    );
    await expect(tutor.prefill([])).rejects.toThrow('0 + 0 tokens');
  });

  it('does not run for a caller who has gone', async () => {
    const signal = AbortSignal.abort();
    await expect(tutor.generate([1, 2], { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a tutor whose runtime runs out of memory', () => {
  /** A runtime whose first `failures` compiles fail, and the names of what it closed. */
  function failingRuntime(failures: number, { closing = false } = {}) {
    const count = { compiles: 0, closed: 0 };
    const failing: Runtime = {
      ...runtime,
      async createSession(...model) {
        if (count.compiles++ < failures) throw new Error('out of memory');
        const session = await runtime.createSession(...model);
        return {
          ...session,
          run: session.run.bind(session),
          async dispose() {
            await session.dispose();
            if (++count.closed === 1 && closing) throw new Error('cannot be closed');
          },
        };
      },
    };
    return { failing, count };
  }
  const weights = smallWeights(11);

  it('tries a compile that failed again', async () => {
    const { failing, count } = failingRuntime(1);
    const tutor = openTutor(failing, weights, { end });
    await expect(tutor.generate([1, 2])).rejects.toThrow('out of memory');
    expect(await tutor.generate([1, 2])).not.toHaveLength(0);
    await tutor.generate([1, 3]);
    expect(count.compiles).toBe(2);
    await tutor.dispose();
    expect(count.closed).toBe(1);
  });

  it('closes after a compile that failed, without failing itself', async () => {
    const tutor = openTutor(failingRuntime(1).failing, weights, { end });
    const answer = tutor.generate([1, 2]);
    await expect(Promise.all([answer, tutor.dispose()])).rejects.toThrow('out of memory');
    await expect(tutor.dispose()).resolves.toBeUndefined();
  });

  it('closes the rest when one graph cannot be closed, and says so', async () => {
    const { failing, count } = failingRuntime(0, { closing: true });
    const tutor = openTutor(failing, weights, { end });
    await tutor.generate([1, 2]);
    await tutor.prefill([1, 2]);
    await expect(tutor.dispose()).rejects.toThrow('cannot be closed');
    expect(count.closed).toBe(2);
  });
});
