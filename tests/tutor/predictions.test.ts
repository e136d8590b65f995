import { expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { Runtime } from '#src/runtime/runtime.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { predictions } from '#src/tutor/predictions.ts';
import { maximumTokens, vocabulary } from '#src/tutor/vocabulary.ts';
import { smallWeights } from './small-models.ts';

const weights = smallWeights(3, { vocabulary: vocabulary.length, context: maximumTokens });
const examples = openCorpus().evaluationSet('held-cells', 6);

/** The runtime of Node, counting what is open; a run after `runs` of them aborts. */
function watched(runs: number, stop: AbortController) {
  const node = createNodeRuntime();
  const count = { open: 0, runs: 0 };
  const runtime: Runtime = {
    ...node,
    async createSession(...model) {
      const session = await node.createSession(...model);
      count.open++;
      return {
        ...session,
        run(feeds, options) {
          if (++count.runs === runs) stop.abort();
          return session.run(feeds, options);
        },
        async dispose() {
          count.open--;
          await session.dispose();
        },
      };
    },
  };
  return { runtime, count };
}

it('answers every example, with how likely its own answer and the true one were', async () => {
  const { runtime, count } = watched(-1, new AbortController());
  const answered = await predictions(runtime, weights, examples);
  for (const [i, { example, logProbabilities, confidence }] of answered.entries()) {
    expect(example).toBe(examples[i]);
    expect(logProbabilities).toHaveLength(example.answer.length);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  expect(count.open).toBe(0);
});

it.each([1, 8])('stops at run %i when aborted, and closes what it opened', async (runs) => {
  const stop = new AbortController();
  const { runtime, count } = watched(runs, stop);
  const run = predictions(runtime, weights, examples, stop.signal);
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(count.open).toBe(0);
  expect(count.runs).toBe(runs);
});
