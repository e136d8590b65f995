import { expect, test } from 'vitest';
import { scaleVerify } from '#src/measure/experiments/scale-verify.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { ladderOf } from '#src/measure/scale-ladder.ts';
import { FAKE_CLOCK, pricedLadder } from './priced-ladder.ts';

test('tells the price of five positions and of a pass at every size, runs of nothing subtracted', async () => {
  const context = pricedLadder(({ positions }) => 20e-6 + 5e-6 * positions);
  const parameters = { rounds: 30, rungs: '16x1,32x1' };
  const record = await runExperiment(scaleVerify, context, { parameters });
  expect(record.status).toBe('valid');
  const sizes = ladderOf(['16x1', '32x1']).map((rung) => rung.parameters);
  for (const size of sizes)
    expect([
      record.summary[`ratio.${size}`]?.value ?? 0,
      (record.summary[`pass.${size}`]?.value ?? 0) * 1e6,
    ]).toBeAllclose([45 / 25, 25], FAKE_CLOCK);
  expect(Object.keys(record.inputs).sort()).toEqual(['draft-length', 'rungs']);
  expect(Object.keys(record.artefacts)).toEqual(sizes.map((size) => `graph.float32.${size}`));
});

test('stops between samples when it is told to', async () => {
  const aborting = new AbortController();
  const context = pricedLadder(() => {
    aborting.abort(new Error('enough'));
    return 20e-6;
  });
  const run = runExperiment(scaleVerify, context, {
    parameters: { rounds: 30, rungs: '16x1' },
    signal: aborting.signal,
  });
  await expect(run).rejects.toThrow('enough');
});
