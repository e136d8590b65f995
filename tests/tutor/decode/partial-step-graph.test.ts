import { expect, test } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { logitsOf, stepFeeds } from '#src/measure/stepped-answer.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { filledCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import {
  partialStepGraph,
  type StepPart,
  stepParts,
} from '#src/tutor/decode/partial-step-graph.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';

const config: ModelConfig = {
  architecture: 'dense',
  vocabulary: 40,
  dModel: 32,
  layers: 1,
  heads: 2,
  dFeedForward: 32,
  context: 16,
};
const weights = randomWeights(config, 3);
const runtime = createNodeRuntime();
const feeds = stepFeeds([7], 3, filledCacheFeeds(config, 0.1));

async function logits(graph: ReturnType<typeof stepGraph>) {
  const session = await runtime.createSession(modelBytes(graph));
  const results = await session.run(feeds);
  await session.dispose();
  return { results, logits: logitsOf(results) };
}

test('computes the same as the step where nothing is left out', async () => {
  const whole = await logits(stepGraph(weights));
  const parts = await logits(partialStepGraph(weights, new Set()));
  expect(Array.from(parts.logits)).toEqual(Array.from(whole.logits));
  expect(parts.results['present.K0']?.data).toEqual(whole.results['present.K0']?.data);
});

test.each([['attention'], ['feed-forward'], ['head']] as const)(
  'hands out as much across the border without the %s',
  async (part) => {
    const { results } = await logits(partialStepGraph(weights, new Set([part])));
    expect(results['logits']?.shape).toEqual([1, 1, 40]);
    expect(results['present.V0']?.shape).toEqual([1, 2, 16, 16]);
    const rest = results['logits']?.data.slice(32) as Float32Array;
    expect(rest.every((value) => value === 0)).toBe(part === 'head');
  },
);

test('hands the memory on untouched where every part is left out', async () => {
  const { results } = await logits(partialStepGraph(weights, new Set(stepParts)));
  expect(results['present.K0']?.data).toEqual(feeds['past.K0']?.data);
});

test('refuses to compute without look-ups, and models it cannot take apart', () => {
  expect(() => partialStepGraph(weights, new Set<StepPart>(['lookup']))).toThrow(/every part/);
  const two = randomWeights({ ...config, layers: 2 }, 1);
  expect(() => partialStepGraph(two, new Set())).toThrow(/dense with 2 layers/);
});
