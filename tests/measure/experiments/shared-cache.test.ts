import { expect, test } from 'vitest';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { sharedCacheCost } from '#src/measure/experiments/shared-cache.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { fed, pricedContext, type Run } from './priced-engine.ts';

const shape: ModelConfig<'dense'> = {
  architecture: 'dense',
  vocabulary: vocabulary.length,
  dModel: 32,
  layers: 2,
  heads: 2,
  dFeedForward: 32,
  context: 32,
};
const models = {
  twin: randomWeights(shape, 1),
  'shared-cache': randomWeights(
    { ...shape, architecture: 'shared-cache', share: 2, dFeedForward: 48 },
    2,
  ),
};

/** A turn costs 40 µs where the second layer makes keys and values, 30 elsewhere; a step alone 200 and 120. */
function price({ feeds, inputs, named }: Run): number {
  const own = named('layers.1.attention.qkv');
  if (!inputs.includes('times')) return own ? 200e-6 : 120e-6;
  return 100e-6 + (own ? 40e-6 : 30e-6) * fed(feeds, 'times');
}

function context() {
  const priced = pricedContext(price);
  return { ...priced, engine: { ...(priced.engine as EngineContext), models } };
}

test('sets one cache beside two by bytes, time and answers', async () => {
  const parameters = { rounds: 30, texts: '32,64', prompts: 12 };
  const record = await runExperiment(sharedCacheCost, context(), { parameters });
  expect(record.status).toBe('valid');
  const value = (key: string) => record.summary[key]?.value ?? Number.NaN;
  // Two layers, keys and values of width 32, four bytes, 32 slots; half of it with one cache.
  expect(record.summary['cache.twin']).toMatchObject({ value: 2 * 2 * 32 * 32 * 4, unit: 'byte' });
  expect(value('cache.shared-cache')).toBe(2 * 32 * 32 * 4);
  expect(value('smaller')).toBe(2);
  expect(value('bytes.twin.64')).toBe(2 * 2 * 32 * 64 * 4);
  expect(value('bytes.shared-cache.64')).toBe(2 * 32 * 64 * 4);
  expect([
    value('stepwise'),
    value('token.twin.64') * 1e6,
    value('token.shared-cache.64') * 1e6,
    value('ratio.32'),
    value('ratio.64'),
  ]).toBeAllclose([0.6, 40, 30, 0.75, 0.75], {
    rtol: 0.02,
    because: 'the fake clock rounds to 5 µs',
  });
  // Weights that learned nothing answer nothing, and there is nothing to lose.
  expect(record.summary['right.shared-cache']).toMatchObject({ value: 0, n: 12 });
  expect(record.summary['lost']).toMatchObject({ value: 0, n: 12 });
});
