import { expect, test } from 'vitest';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { hybridCost } from '#src/measure/experiments/hybrid-cost.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { hybridConfig, hybridOrders } from '#src/train/hybrid-plans.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { fed, pricedContext, type Run } from './priced-engine.ts';

const models = Object.fromEntries(
  Object.entries(hybridOrders).map(([name, order]) => [
    name,
    randomWeights(hybridConfig(order), 1),
  ]),
);

/** A turn costs 30 µs where the graph keeps a state in its first layer, 20 elsewhere; a run 100 more. */
function price({ feeds, inputs, named }: Run): number {
  if (!inputs.includes('times')) return 1e-3;
  const turn = named('layers.0.mixer') ? 30e-6 : 20e-6;
  return 100e-6 + turn * fed(feeds, 'times');
}

function context() {
  const priced = pricedContext(price);
  return { ...priced, engine: { ...(priced.engine as EngineContext), models } };
}

test('sets orders beside attention everywhere, by time, by bytes and by what they remember', async () => {
  const parameters = {
    rounds: 30,
    orders: 'hybrid-state,hybrid-second',
    texts: '32,64',
    prompts: 4,
  };
  const record = await runExperiment(hybridCost, context(), { parameters });
  expect(record.status).toBe('valid');
  const value = (key: string) => record.summary[key]?.value ?? Number.NaN;
  expect([
    value('token.hybrid-attention.32') * 1e6,
    value('token.hybrid-second.64') * 1e6,
    value('ratio.hybrid-state.64'),
  ]).toBeAllclose([20, 30, 1.5], { rtol: 0.02, because: 'the fake clock rounds to 5 µs' });
  // Four layers, keys and values of width 32, four bytes; a state of 704 values.
  expect(value('bytes.hybrid-attention.64')).toBe(4 * 2 * 32 * 64 * 4);
  expect(value('bytes.hybrid-state.64')).toBe(4 * 704 * 4);
  expect(value('memory-share')).toBeCloseTo((2 * 32 * 40 + 3 * 704) / (4 * 2 * 32 * 40), 6);
  // Weights that learned nothing remember nothing: no gain, and an interval around none.
  expect(value('recall-gain')).toBeCloseTo(0, 0);
  expect(record.summary['recall.hybrid-state']?.n).toBe(4);
});

test('leaves gains out where a pure model was left out', async () => {
  const parameters = { rounds: 30, orders: 'hybrid-second', texts: '32', prompts: 2 };
  const record = await runExperiment(hybridCost, context(), { parameters });
  expect(record.summary['recall-gain']).toBeUndefined();
});

test('refuses an order that it does not know', async () => {
  const parameters = { rounds: 30, orders: 'hybrid-first', texts: '32', prompts: 2 };
  await expect(runExperiment(hybridCost, context(), { parameters })).rejects.toThrow(
    /no order hybrid-first/,
  );
});
