import { describe, expect, it } from 'vitest';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { GraphSession, Runtime } from '#src/runtime/runtime.ts';
import { grammar, heldPrompts, testSplits } from '#src/train/tasks/grammar.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { maximumTokens, vocabulary } from '#src/tutor/vocabulary.ts';
import { smallWeights } from '#tests/tutor/small-models.ts';

const prompt = (tokens: readonly number[]) => tokens.join();

describe('the tutor’s own task', () => {
  it('is judged on the test prompts alone', async () => {
    const seen = new Set<string>();
    const node = createNodeRuntime();
    const watching: Runtime = {
      ...node,
      async createSession(bytes, options) {
        const session = await node.createSession(bytes, options);
        return {
          ...session,
          inputNames: session.inputNames,
          outputNames: session.outputNames,
          dispose: () => session.dispose(),
          run(feeds, runOptions) {
            const { shape = [], data } = feeds['tokens'] ?? {};
            const [, length = 1] = shape;
            const ids = Array.from(data as BigInt64Array, Number);
            for (let row = 0; row < ids.length; row += length)
              seen.add(ids.slice(row, row + length).join());
            return session.run(feeds, runOptions);
          },
        } satisfies GraphSession;
      },
    };
    const weights = smallWeights(1, { vocabulary: vocabulary.length, context: maximumTokens });
    const judged = await grammar.heldOut(watching, weights);
    expect(Object.keys(judged)).toEqual([...testSplits]);
    const starts = [...seen];
    for (const split of testSplits) {
      const { development, test } = heldPrompts(split);
      const begun = (tokens: readonly number[]) =>
        starts.some((row) => row.startsWith(`${prompt(tokens)},`));
      expect(judged[split]?.total).toBe(test.length);
      for (const example of test.slice(0, 20)) expect(begun(example.prompt)).toBe(true);
      const leaked = development.slice(0, 100).filter((example) => begun(example.prompt));
      // A prompt of the development set may be the beginning of another, longer one.
      expect(leaked.length).toBeLessThan(5);
    }
  }, 120_000);

  it('trains on nothing it is judged on', () => {
    const trained = new Set(
      grammar.examples(seededRandom(5), 20_000).map((example) => prompt(example.prompt)),
    );
    for (const split of testSplits) {
      const found = heldPrompts(split).test.filter((example) =>
        trained.has(prompt(example.prompt)),
      );
      expect(found).toEqual([]);
    }
  });
});
