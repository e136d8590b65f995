import { expect, test } from 'vitest';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { bestOfN } from '#src/measure/experiments/best-of-n.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { pricedContext } from './priced-engine.ts';

const shape = { dModel: 16, layers: 1, heads: 1, dFeedForward: 16, context: 32 };
const draft = randomWeights({ architecture: 'dense', vocabulary: vocabulary.length, ...shape }, 1);
const parameters = { prompts: 6, samples: 4, sizes: '1,4', models: 'draft' };

function context() {
  const priced = pricedContext(() => 0);
  return { ...priced, engine: { ...(priced.engine as EngineContext), models: { draft } } };
}

test('finds nothing right in weights that learned nothing, and says that true answers pass', async () => {
  const { status, summary, samples } = await runExperiment(bestOfN, context(), { parameters });
  expect(status).toBe('valid');
  for (const choice of ['pass', 'fitting', 'legal', 'likeliest', 'majority', 'independent'])
    for (const n of [1, 4])
      expect(summary[`${choice}.draft.${n}`]).toMatchObject({ value: 0, n: 6 });
  expect(summary['greedy.draft']).toMatchObject({ value: 0, n: 6 });
  expect(summary['distinct.draft']).toMatchObject({ value: 4, unit: 'count' });
  expect(summary['passes-true.legal']?.value).toBe(1);
  expect(summary['passes-true.fitting']?.value).toBe(1);
  expect(summary['passes-wrong.fitting.draft']).toMatchObject({ value: 0, n: 24 });
  expect(samples['draft.right']).toEqual([0, 0, 0, 0, 0, 0]);
});

test('gives the same counts again', async () => {
  const once = await runExperiment(bestOfN, context(), { parameters });
  const again = await runExperiment(bestOfN, context(), { parameters });
  expect(again.id).toBe(once.id);
});
