import { expect, test } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { likeliestToken, steppedTokens } from '#src/measure/stepped-answer.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { openTutor } from '#src/tutor/tutor.ts';

const config: ModelConfig = {
  architecture: 'dense',
  vocabulary: 40,
  dModel: 32,
  layers: 1,
  heads: 2,
  dFeedForward: 32,
  context: 16,
};
const weights = randomWeights(config, 3);
const runtime = createNodeRuntime();

test('writes the answer of the graph that loops, one run a token', async () => {
  const tutor = openTutor(runtime, weights, { end: -1 });
  const session = await runtime.createSession(modelBytes(stepGraph(weights)));
  const prompt = [3, 8, 2];
  const stepped = await steppedTokens(session, config, prompt, { limit: 9, end: -1 });
  expect(stepped).toEqual(await tutor.generate(prompt, { limit: 9 }));
  await session.dispose();
  await tutor.dispose();
});

test('chooses the first of equal logits and refuses none', () => {
  expect(likeliestToken([1, 4, 4, 2])).toBe(1);
  expect(() => likeliestToken([])).toThrow(/no logits/);
});
