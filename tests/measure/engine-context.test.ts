import { expect, test } from 'vitest';
import { engineContext, PROMPTS } from '#src/measure/engine-context.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { specialTokens, vocabulary } from '#src/tutor/vocabulary.ts';

const config = {
  architecture: 'dense',
  vocabulary: vocabulary.length,
  dModel: 16,
  layers: 1,
  heads: 1,
  dFeedForward: 16,
  context: 32,
} as const;

test('adds a draft that has learned nothing and prompts that end where the answer begins', () => {
  const draft = randomWeights(config, 1);
  const { models, prompts, end } = engineContext(createNodeRuntime(), { draft });
  expect(models['draft-random']?.config).toEqual(config);
  expect(models['draft-random']?.sha256).not.toBe(draft.sha256);
  expect(end).toBe(specialTokens.eos);
  expect(prompts).toHaveLength(PROMPTS);
  expect(new Set(prompts.map((prompt) => prompt.join())).size).toBe(PROMPTS);
  expect(prompts.every((prompt) => prompt.at(-1) === specialTokens.answer)).toBe(true);
});
