import { expect, test } from 'vitest';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { quantizedQuality, roundingSchemes } from '#src/measure/experiments/quantized-quality.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { pricedContext } from './priced-engine.ts';

const shape = { dModel: 16, layers: 1, heads: 1, dFeedForward: 16, context: 32 };
const draft = randomWeights({ architecture: 'dense', vocabulary: vocabulary.length, ...shape }, 1);

test('counts right answers, lost ones and bytes of every scheme', async () => {
  const priced = pricedContext(() => 0);
  const context = { ...priced, engine: { ...(priced.engine as EngineContext), models: { draft } } };
  const { status, summary } = await runExperiment(quantizedQuality, context, {
    parameters: { prompts: 4, models: 'draft' },
  });
  expect(status).toBe('valid');
  expect(summary['right.draft.none']).toMatchObject({ value: 0, n: 4 });
  for (const { id } of roundingSchemes) {
    expect(summary[`right.draft.${id}`]).toMatchObject({ n: 4 });
    expect(summary[`lost.draft.${id}`]?.unit).toBe('ratio');
  }
  const bytes = (id: string) => summary[`bytes.draft.${id}`]?.value ?? 0;
  expect(bytes('int8-tensor')).toBeCloseTo(0.5, 1);
  expect(bytes('int4-group')).toBeGreaterThan(bytes('int4-channel') - 0.1);
  expect(bytes('fp8-channel')).toBe(bytes('int8-channel'));
});
