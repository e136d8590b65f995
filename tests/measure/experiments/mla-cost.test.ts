import { expect, test } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { mlaCost } from '#src/measure/experiments/mla-cost.ts';
import { repeatedForwardGraph } from '#src/measure/repeated-forward.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { textEndGraph } from '#src/measure/text-end-graph.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { plainMlaModel } from '#src/tutor/decode/mla-plain-model.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import type { Weights } from '#src/tutor/weights.ts';
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
  'mla-16': randomWeights({ ...shape, architecture: 'mla', latent: 16, rotary: 16 }, 2),
};

const denseGraphs = [generateGraph(models.tutor), stepGraph(models.tutor)].map(
  (graph) => modelBytes(graph).length,
);
const expanded = modelBytes(
  repeatedForwardGraph(models['mla-16'], 1, (g) =>
    plainMlaModel(g, models['mla-16'], { absorbed: false }),
  ),
).length;

const textBytes = (weights: Weights, length: number) =>
  modelBytes(
    textEndGraph(randomWeights({ ...weights.config, context: length }, 1), {
      length,
      cached: true,
    }),
  ).length;
/** A token at the end of a text: by graph, which has the bytes of its size. */
const textPrices = new Map([
  [textBytes(models.tutor, 1), 30e-6],
  [textBytes(models.tutor, 32), 40e-6],
  [textBytes(models.tutor, 64), 40e-6],
  [textBytes(models['mla-16'], 64), 10e-6],
]);

/** A latent's token costs 50 µs inside a graph, a dense one's 40; stepwise 100 and 200; expanded ones 90. */
function price({ feeds, inputs, bytes }: Run): number {
  const dense = denseGraphs.includes(bytes);
  if (inputs.includes('further') && feeds['tokens']?.shape[0] === 1)
    return 100e-6 + (dense ? 40e-6 : 50e-6) * (1 + fed(feeds, 'further'));
  const atEnd = textPrices.get(bytes);
  if (atEnd !== undefined) return 1e-4 + fed(feeds, 'times') * atEnd;
  if (inputs.includes('times'))
    return 1e-4 + fed(feeds, 'times') * (bytes === expanded ? 90e-6 : 45e-6);
  return dense ? 200e-6 : 100e-6;
}

function context() {
  const priced = pricedContext(price);
  return { ...priced, engine: { ...(priced.engine as EngineContext), models } };
}

test('counts the bytes of the caches and tells apart time in one graph and a run a token', async () => {
  const parameters = { rounds: 30, latents: 'mla-16', texts: '64', prompts: 12 };
  const record = await runExperiment(mlaCost, context(), { parameters });
  expect(record.status).toBe('valid');
  const value = (key: string) => record.summary[key]?.value ?? Number.NaN;
  // Two heads of 16, keys and values, against 16 + 16, over 32 slots of 4 bytes.
  expect(record.summary['cache.tutor']).toMatchObject({ value: 64 * 32 * 4, unit: 'byte' });
  expect(record.summary['cache.mla-16']).toMatchObject({ value: 32 * 32 * 4, unit: 'byte' });
  expect([
    value('token.tutor') * 1e6,
    value('token.mla-16') * 1e6,
    value('in-graph.mla-16'),
    value('stepwise.mla-16'),
    value('first.mla-16'),
    value('expanded.mla-16'),
    value('text.mla-16.64'),
    value('cache-share'),
  ]).toBeAllclose([40, 50, 1.25, 0.5, 150 / 140, 2, 0.25, 0.25], {
    rtol: 0.01,
    because: 'the fake clock rounds samples of 5 ms to 5 µs and a reading takes 0.1 µs',
  });
  expect(record.summary['smaller.mla-16']).toMatchObject({ value: 2, low: 2, unit: 'ratio' });
  // Weights that learned nothing answer nothing, and there is nothing to lose.
  expect(record.summary['right.mla-16']).toMatchObject({ value: 0, n: 12 });
  expect(record.summary['lost.mla-16']).toMatchObject({ value: 0, n: 12 });
  expect(record.artefacts).toMatchObject({ 'mla-16': models['mla-16'].sha256 });
  expect(Object.keys(record.inputs).sort()).toEqual(['prompts', 'right-prompts', 'step', 'texts']);
});
