import { expect, test } from 'vitest';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { sparseMasks } from '#src/measure/experiments/sparse-masks.ts';
import { maskPatterns } from '#src/measure/masked-models.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { pricedContext } from './priced-engine.ts';
import { FAKE_CLOCK } from './priced-ladder.ts';

const shape = { dModel: 16, layers: 1, heads: 1, dFeedForward: 16, context: 32 };
const tutor = randomWeights({ architecture: 'dense', vocabulary: vocabulary.length, ...shape }, 1);

test('counts what masks leave, and tells a mask’s time and the pairs’ share apart', async () => {
  // Looked up once a graph, by its length: a search through a large one takes longer than its run.
  const known = new Map<number, number>();
  const priced = pricedContext(({ inputs, named, bytes }) => {
    if (inputs.includes('mask.0')) return 44e-6;
    const seconds = known.get(bytes) ?? (named('Softmax') ? 40e-6 : 30e-6);
    known.set(bytes, seconds);
    return seconds;
  });
  const context = { ...priced, engine: { ...(priced.engine as EngineContext), models: { tutor } } };
  const parameters = { rounds: 30, prompts: 6, models: 'tutor', budgets: '4,40', lengths: '8' };
  const { status, summary } = await runExperiment(sparseMasks, context, { parameters });
  expect(status).toBe('valid');
  expect(summary['right.tutor.full']).toMatchObject({ value: 0, n: 6 });
  for (const pattern of maskPatterns) {
    expect(summary[`right.tutor.${pattern}.4`]).toMatchObject({ value: 0, n: 6 });
    expect(summary[`density.tutor.${pattern}.4`]?.value).toBeLessThan(0.3);
  }
  expect(summary['density.tutor.local.40']?.value).toBe(1);
  expect([summary['masked.8']?.value ?? 0, summary['pairs.8']?.value ?? 0]).toBeAllclose(
    [44 / 40, 1 - 30 / 40],
    { ...FAKE_CLOCK, rtol: 0.03 },
  );
});
