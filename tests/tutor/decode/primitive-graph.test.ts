import { expect, test } from 'vitest';
import { liveNodes } from '#src/graph/live-nodes.ts';
import { modelBytes } from '#src/graph/model-bytes.ts';
import { stepFeeds } from '#src/measure/stepped-answer.ts';
import { createNodeRuntime } from '#src/runtime/node-runtime.ts';
import type { Feeds, SessionOptions } from '#src/runtime/runtime.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { filledCacheFeeds, nextCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { primitiveStepGraph } from '#src/tutor/decode/primitive-graph.ts';
import { stepGraph } from '#src/tutor/decode/step-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';

const config: ModelConfig = {
  architecture: 'dense',
  vocabulary: 40,
  dModel: 32,
  layers: 2,
  heads: 2,
  dFeedForward: 48,
  context: 16,
};
const weights = randomWeights(config, 5);
const runtime = createNodeRuntime();

async function open(graph: ReturnType<typeof stepGraph>, options: SessionOptions = {}) {
  return runtime.createSession(modelBytes(graph), options);
}

test.each([['all'], ['none']] as const)(
  'computes what the step computes, with the optimiser’s rewriting: %s',
  async (optimization) => {
    const fused = await open(stepGraph(weights));
    const written = await open(primitiveStepGraph(weights), { optimization });
    const compare = async (feeds: Feeds) => {
      const [a, b] = [await fused.run(feeds), await written.run(feeds)];
      expect(Object.keys(b).sort()).toEqual(Object.keys(a).sort());
      for (const [name, { data, shape }] of Object.entries(a)) {
        expect(b[name]?.shape).toEqual(shape);
        expect(Array.from(b[name]?.data as Float32Array)).toBeAllclose(
          Array.from(data as Float32Array),
          { atol: 1e-5, because: 'both round in float32, in another order' },
        );
      }
      return a;
    };
    const read = await compare(stepFeeds([3, 9, 1, 27, 8], 0, filledCacheFeeds(config)));
    const next = await compare(stepFeeds([11], 5, nextCacheFeeds(config, read)));
    await compare(stepFeeds([4, 30, 2], 6, nextCacheFeeds(config, next)));
    await fused.dispose();
    await written.dispose();
  },
);

test('has no operator outside the standard, and no norm or attention in one', () => {
  const operators = liveNodes(primitiveStepGraph(weights)).nodes;
  expect(operators.filter(({ domain }) => domain !== undefined)).toEqual([]);
  expect(operators.map(({ operator }) => operator).join(' ')).not.toMatch(/Norm|Attention|Gelu/);
  expect(operators.length).toBeGreaterThan(3 * liveNodes(stepGraph(weights)).nodes.length);
});

test('refuses a model that is not dense', () => {
  const mixture = randomWeights(
    { ...config, architecture: 'moe', experts: 2, expertsPerToken: 1 },
    1,
  );
  expect(() => primitiveStepGraph(mixture)).toThrow(/moe: the step is written out for a dense/);
});
