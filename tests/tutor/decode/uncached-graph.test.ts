import { expect, test } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { generatedTokens, generateFeeds } from '#src/tutor/decode/generate-feeds.ts';
import { uncachedGraph } from '#src/tutor/decode/uncached-graph.ts';
import { openReference, referenceAnswer } from '#src/tutor/reference/dense-reference.ts';
import { smallWeights, somePrompts } from '../small-models.ts';

test.each([1, 2])(
  'writes the answers of the plain reference without a cache, %i layers',
  async (layers) => {
    const weights = smallWeights(3, { layers });
    const { context } = weights.config;
    const session = await createNodeRuntime().createSession(modelBytes(uncachedGraph(weights)));
    for (const prompt of somePrompts(12, 8)) {
      const limit = context - prompt.length;
      const results = await session.run(generateFeeds(weights.config, prompt, limit, 5));
      const expected = referenceAnswer(openReference(weights), prompt, { end: 5, limit });
      expect(generatedTokens(results)).toEqual(expected);
    }
    await session.dispose();
  },
);
