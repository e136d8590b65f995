import { expect, test } from 'vitest';
import { scaleAttention } from '#src/measure/experiments/scale-attention.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { ladderOf } from '#src/measure/scale-ladder.ts';
import { FAKE_CLOCK, pricedLadder } from './priced-ladder.ts';

test('tells a token through a state from one through attention, after a short text and a long one', async () => {
  const context = pricedLadder(({ which, named }) =>
    named('GroupQueryAttention') ? [20e-6, 80e-6][which]! : 30e-6,
  );
  const parameters = { rounds: 30, rungs: '32x1', contexts: '32,64' };
  const record = await runExperiment(scaleAttention, context, { parameters });
  const [size] = ladderOf(['32x1']).map((rung) => rung.parameters);
  expect([
    record.summary[`ratio.32.${size}`]?.value ?? 0,
    record.summary[`ratio.64.${size}`]?.value ?? 0,
  ]).toBeAllclose([30 / 20, 30 / 80], FAKE_CLOCK);
});
