import { expect, test } from 'vitest';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { evictionRecall } from '#src/measure/experiments/eviction-recall.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { recallTokens, recallVocabulary } from '#src/train/tasks/recall.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { pricedContext } from './priced-engine.ts';

const shape = { architecture: 'dense', dModel: 16, layers: 1, heads: 1, dFeedForward: 16 } as const;
const models = {
  tutor: randomWeights({ ...shape, vocabulary: vocabulary.length, context: 32 }, 1),
  'recall-dense': randomWeights(
    { ...shape, vocabulary: recallVocabulary, context: recallTokens },
    1,
  ),
};

test('asks every keeping the same questions, and counts the bytes it keeps', async () => {
  const priced = pricedContext(() => 0);
  const context = { ...priced, engine: { ...(priced.engine as EngineContext), models } };
  const { status, summary } = await runExperiment(evictionRecall, context, {
    parameters: { texts: 8, prompts: 2, budgets: '4,9', tutorBudgets: '4' },
  });
  expect(status).toBe('valid');
  for (const id of ['full', 'window.4', 'sinks.9', 'votes.9.int4', 'full.int8'])
    for (const asked of ['first', 'later']) expect(summary[`${asked}.${id}`]?.n).toBe(8);
  expect(summary['depth.votes.8']?.n).toBe(1);
  expect(summary['tutor.heavy-hitters.4']?.n).toBe(2);
  expect(summary['bytes.window.9']?.value).toBe(0.5);
  // Sixteen values of four bits and a scale of sixteen, of sixteen values of sixteen bits; half of the entries.
  expect(summary['bytes.votes.9.int4']?.value).toBeCloseTo((0.5 * (64 + 16)) / 256, 10);
});
