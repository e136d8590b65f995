import { expect, test } from 'vitest';
import { scaleBatch } from '#src/measure/experiments/scale-batch.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { ladderOf } from '#src/measure/scale-ladder.ts';
import { FAKE_CLOCK, pricedLadder } from './priced-ladder.ts';

test('tells what a token costs in a batch against one alone', async () => {
  const context = pricedLadder(({ rows }) => 40e-6 + 10e-6 * rows);
  const parameters = { rounds: 30, rungs: '16x1', batches: '4,16' };
  const record = await runExperiment(scaleBatch, context, { parameters });
  const [size] = ladderOf(['16x1']).map((rung) => rung.parameters);
  expect([
    record.summary[`ratio.4.${size}`]?.value ?? 0,
    record.summary[`ratio.16.${size}`]?.value ?? 0,
  ]).toBeAllclose([80 / 4 / 50, 200 / 16 / 50], FAKE_CLOCK);
});
