import { expect, test } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { studentCost } from '#src/measure/experiments/student-cost.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { fed, pricedContext, type Run } from './priced-engine.ts';

const shape: ModelConfig<'dense'> = {
  architecture: 'dense',
  vocabulary: vocabulary.length,
  dModel: 32,
  layers: 1,
  heads: 2,
  dFeedForward: 32,
  context: 32,
};
const models = {
  tutor: randomWeights(shape, 1),
  draft: randomWeights({ ...shape, dModel: 16, heads: 1, dFeedForward: 16 }, 2),
};
const tutorBytes = modelBytes(generateGraph(models.tutor)).length;

/** A token costs 40 µs in the tutor and 10 in the student; the first one 100 more. */
function price({ feeds, inputs, bytes }: Run): number {
  if (!inputs.includes('further') || feeds['tokens']?.shape[0] !== 1) return 1e-3;
  return 100e-6 + (bytes === tutorBytes ? 40e-6 : 10e-6) * (1 + fed(feeds, 'further'));
}

test('tells what a student keeps from what it takes of the teacher’s time', async () => {
  const priced = pricedContext(price);
  const context = { ...priced, engine: { ...(priced.engine as EngineContext), models } };
  const parameters = { rounds: 30, students: 'draft', prompts: 12 };
  const record = await runExperiment(studentCost, context, { parameters });
  expect(record.status).toBe('valid');
  const value = (key: string) => record.summary[key]?.value ?? Number.NaN;
  expect([
    value('token.tutor') * 1e6,
    value('token.draft') * 1e6,
    value('time.draft'),
    value('first.draft'),
  ]).toBeAllclose([40, 10, 0.25, 110 / 140], {
    rtol: 0.01,
    because: 'the fake clock rounds samples of 5 ms to 5 µs and a reading takes 0.1 µs',
  });
  // Weights that learned nothing answer nothing, and keep nothing of nothing.
  expect(record.summary['right.draft']).toMatchObject({ value: 0, n: 12, unit: 'ratio' });
  expect(record.summary['kept.draft']).toMatchObject({ value: 0, high: 0 });
  expect(record.summary['agrees']).toMatchObject({ value: 0, n: 256 });
  // Untrained logits are nearly even: their entropy is close to ln V, and closer when softened.
  expect(value('entropy.1')).toBeLessThan(value('entropy.3'));
  expect(value('entropy.3')).toBeLessThanOrEqual(Math.log(vocabulary.length));
});
