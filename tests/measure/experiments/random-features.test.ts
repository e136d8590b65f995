import { expect, test } from 'vitest';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { randomFeatures } from '#src/measure/experiments/random-features.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { pricedContext } from './priced-engine.ts';

const shape = { dModel: 16, layers: 1, heads: 1, dFeedForward: 16, context: 32 };
const tutor = randomWeights({ architecture: 'dense', vocabulary: vocabulary.length, ...shape }, 1);
const parameters = { sizes: '8,64', maps: 'positive,orthogonal', prompts: 8 };

function context(models: EngineContext['models'] = { tutor }) {
  const priced = pricedContext(() => 0);
  return { ...priced, engine: { ...(priced.engine as EngineContext), models } };
}

test('finds a smaller error with more features, and the recurrence equal to all pairs', async () => {
  const { status, summary, samples } = await runExperiment(randomFeatures, context(), {
    parameters,
  });
  expect(status).toBe('valid');
  for (const map of ['positive', 'orthogonal']) {
    const error = (size: number) => summary[`error.${map}.${size}`]?.value ?? 0;
    expect(error(64)).toBeLessThan(error(8));
    expect(samples[`error.${map}.8`]).toHaveLength(8); // a head of each of eight texts
  }
  expect(summary['recurrence']?.value).toBeLessThan(1e-9);
  expect(summary['memory.64']).toMatchObject({ value: 4 * 64 * 17, unit: 'byte' });
  expect(summary['right.softmax']).toMatchObject({ value: 0, n: 8 });
});

test('gives the same figures again, and names the maps there are', async () => {
  const once = await runExperiment(randomFeatures, context(), { parameters });
  const again = await runExperiment(randomFeatures, context(), { parameters });
  expect(again.id).toBe(once.id);
  await expect(
    runExperiment(randomFeatures, context(), { parameters: { ...parameters, maps: 'cosine' } }),
  ).rejects.toThrow(/cosine: there are positive/);
});
