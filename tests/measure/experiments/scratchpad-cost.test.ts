import { expect, test } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { scratchpadCost } from '#src/measure/experiments/scratchpad-cost.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { steppedTokens, steppedVocabulary } from '#src/tutor/scratchpad.ts';
import { maximumTokens, vocabulary } from '#src/tutor/vocabulary.ts';
import { pricedContext, type Run } from './priced-engine.ts';

const shape = { architecture: 'dense', dModel: 16, layers: 1, heads: 1, dFeedForward: 16 } as const;
const models = {
  draft: randomWeights({ ...shape, vocabulary: vocabulary.length, context: maximumTokens }, 1),
  steps: randomWeights(
    { ...shape, vocabulary: steppedVocabulary.length, context: steppedTokens },
    2,
  ),
};

const steppedBytes = modelBytes(generateGraph(models.steps)).length;

/** A plain answer takes 1 ms, one with steps 1.5, and n sampled ones 1 and a tenth for each. */
function price({ feeds, inputs, bytes }: Run): number {
  const rows = feeds['tokens']?.shape[0] ?? 1;
  if (inputs.includes('uniforms')) return 1e-3 + rows * 1e-4;
  return bytes === steppedBytes ? 1.5e-3 : 1e-3;
}

test('tells what every way of answering writes and takes, beside the first one', async () => {
  const priced = pricedContext(price);
  const context = { ...priced, engine: { ...(priced.engine as EngineContext), models } };
  const parameters = { rounds: 30, prompts: 8, models: 'draft,steps', sizes: '2,4' };
  const record = await runExperiment(scratchpadCost, context, { parameters });
  expect(record.status).toBe('valid');
  const value = (key: string) => record.summary[key]?.value ?? Number.NaN;
  expect([
    value('seconds.draft') * 1e3,
    value('ratio.steps'),
    value('ratio.likeliest-2'),
    value('ratio.fitting-4'),
  ]).toBeAllclose([1, 1.5, 1.2, 1.4], {
    rtol: 0.01,
    because: 'the fake clock rounds samples of 5 ms to 5 µs and a reading takes 0.1 µs',
  });
  expect(record.summary['ratio.draft']).toBeUndefined();
  // Weights that learned nothing write until the context ends, and answer nothing.
  for (const way of ['draft', 'steps', 'likeliest-2', 'fitting-4'])
    expect(record.summary[`right.${way}`]).toMatchObject({ value: 0, n: 8 });
  expect(value('errors.steps')).toBe(1);
  expect(value('tokens.steps') - value('tokens.draft')).toBeGreaterThan(0);
  expect(value('tokens.likeliest-4')).toBeGreaterThan(value('tokens.likeliest-2'));
});
