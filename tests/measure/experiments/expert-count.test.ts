import { expect, test } from 'vitest';
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { expertCount } from '#src/measure/experiments/expert-count.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { generateGraph } from '#src/tutor/decode/generate-graph.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { fed, pricedContext, type Run } from './priced-engine.ts';

const shape: ModelConfig<'dense'> = {
  architecture: 'dense',
  vocabulary: 40,
  dModel: 16,
  layers: 1,
  heads: 1,
  dFeedForward: 16,
  context: 32,
};
const tutor = randomWeights(shape, 1);
const tutorBytes = modelBytes(generateGraph(tutor)).length;
const wide = randomWeights({ ...shape, dFeedForward: 64 }, 1);
const wideBytes = modelBytes(generateGraph(wide)).length;

/** A token costs 40 µs in the tutor, 90 in the wide model and 60 in a mixture; the first one 100 more. */
function price({ feeds, inputs, bytes }: Run): number {
  if (!inputs.includes('further')) return 1e-3;
  const token = bytes === tutorBytes ? 40e-6 : bytes === wideBytes ? 90e-6 : 60e-6;
  return 100e-6 + token * (1 + fed(feeds, 'further'));
}

test('tells the time of more experts from as much work and from as many parameters', async () => {
  const priced = pricedContext(price);
  const context = { ...priced, engine: { ...(priced.engine as EngineContext), models: { tutor } } };
  const parameters = { rounds: 30, experts: '4,8' };
  const { status, summary } = await runExperiment(expertCount, context, { parameters });
  expect(status).toBe('valid');
  const value = (key: string) => summary[key]?.value ?? Number.NaN;
  expect([
    value('token.tutor') * 1e6,
    value('work.4'),
    value('work.8'),
    value('total.8'),
    value('first.8'),
  ]).toBeAllclose([40, 1.5, 1.5, 60 / 90, 160 / 140], {
    rtol: 0.01,
    because: 'the fake clock rounds samples of 5 ms to 5 µs and a reading takes 0.1 µs',
  });
  // 40·16 + 4·16² + 2·16·16 + 3·16 in the tutor; eight experts of half the width and a router of 16·8 more.
  expect(value('stored.8')).toBeCloseTo((2224 + 3 * 512 + 128) / 2224, 6);
  expect(summary['total.4']).toBeUndefined();
});
