import { expect, test } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { moeCost } from '#src/measure/experiments/moe-cost.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { fed, pricedContext, type Run } from './priced-engine.ts';

const shape: ModelConfig<'dense'> = {
  architecture: 'dense',
  vocabulary: vocabulary.length,
  dModel: 16,
  layers: 1,
  heads: 1,
  dFeedForward: 16,
  context: 32,
};
const mixture = (experts: number, expertsPerToken: number, width: number) =>
  randomWeights(
    { ...shape, architecture: 'moe', dFeedForward: width, experts, expertsPerToken },
    experts,
  );
const models = {
  tutor: randomWeights(shape, 1),
  'moe-2-1': mixture(2, 1, 16),
  'moe-4-2': mixture(4, 2, 8),
};

const tutorBytes = modelBytes(generateGraph(models.tutor)).length;
const wide = randomWeights({ ...shape, dFeedForward: 32 }, 1);
const wideBytes = modelBytes(generateGraph(wide)).length;

/** A token costs 40 µs in the tutor, 60 in the wide model and 50 in a mixture; the first one 100 more. */
function price({ feeds, inputs, bytes }: Run): number {
  if (!inputs.includes('further') || feeds['tokens']?.shape[0] !== 1) return 1e-3;
  const token = bytes === tutorBytes ? 40e-6 : bytes === wideBytes ? 60e-6 : 50e-6;
  return 100e-6 + token * (1 + fed(feeds, 'further'));
}

function context() {
  const priced = pricedContext(price);
  return { ...priced, engine: { ...(priced.engine as EngineContext), models } };
}

test('tells a mixture’s time from that of as much work and of as many parameters', async () => {
  const parameters = { rounds: 30, mixtures: 'moe-2-1,moe-4-2', prompts: 12 };
  const record = await runExperiment(moeCost, context(), { parameters });
  expect(record.status).toBe('valid');
  const value = (key: string) => record.summary[key]?.value ?? Number.NaN;
  expect([
    value('token.tutor') * 1e6,
    value('token.moe-2-1') * 1e6,
    value('work.dense-wide'),
    value('work.moe-2-1'),
    value('total.moe-4-2'),
    value('first.moe-2-1'),
  ]).toBeAllclose([40, 50, 1.5, 1.25, 50 / 60, 150 / 140], {
    rtol: 0.01,
    because: 'the fake clock rounds samples of 5 ms to 5 µs and a reading takes 0.1 µs',
  });
  // Weights that learned nothing answer nothing.
  expect(record.summary['right.moe-2-1']).toMatchObject({ value: 0, n: 12, unit: 'ratio' });
  expect(record.summary['right.dense-wide']).toBeUndefined();
  expect(record.artefacts).toMatchObject({ 'moe-4-2': models['moe-4-2'].sha256 });
});
