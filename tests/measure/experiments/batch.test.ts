import { expect, test } from 'vitest';
import { batch } from '#src/measure/experiments/batch.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { fed, pricedContext, type Run } from './priced-engine.ts';

/** A turn costs 80 µs and 20 µs a row, after 300 µs to start. */
function price({ feeds }: Run): number {
  const rows = feeds['tokens']?.shape[0] ?? 0;
  return 300e-6 + (1 + fed(feeds, 'further')) * (80e-6 + rows * 20e-6);
}

test('gives the price of a token by the number of rows', async () => {
  const { status, summary } = await runExperiment(batch, pricedContext(price), {
    parameters: { rounds: 30 },
  });
  expect(status).toBe('valid');
  const value = (key: string) => summary[key]?.value ?? Number.NaN;
  expect([
    value('per-token.1'),
    value('per-token.4'),
    value('per-token.16'),
    1e-4 * value('ratio.16'),
  ]).toBeAllclose([100e-6, 40e-6, 25e-6, 25e-6], {
    rtol: 0.01,
    because: 'the fake clock rounds samples of 5 ms to 5 µs',
  });
  expect(summary).not.toHaveProperty(['ratio.1']);
});
