import { expect, test } from 'vitest';
import { verifyCost } from '#src/measure/experiments/verify-cost.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { fed, models, pricedContext, type Run } from './priced-engine.ts';

/** A run costs 200 µs to start; a forward of S positions 70 + 10 S µs, a quarter of it in the draft. */
function price({ feeds, inputs, bytes }: Run): number {
  const positions = feeds['tokens']?.shape[1] ?? 0;
  const share = bytes < 30_000 ? 0.25 : 1;
  const times = inputs.includes('times') ? fed(feeds, 'times') : 1;
  return 200e-6 + times * share * (70e-6 + positions * 10e-6);
}

test('tells the price of positions from that of a run, and of a draft step from both', async () => {
  const parameters = { rounds: 30, lengths: '1,3', drafts: 'draft-random' };
  const record = await runExperiment(verifyCost, pricedContext(price), { parameters });
  expect(record.status).toBe('valid');
  const value = (key: string) => record.summary[key]?.value ?? Number.NaN;
  expect([
    value('ratio.1'),
    value('ratio.3'),
    value('stepwise.3'),
    value('hot.3'),
    value('step-cost.draft-random'),
  ]).toBeAllclose([90 / 80, 110 / 80, 310 / 280, 310 / 280, 0.25], {
    rtol: 0.005,
    because: 'the fake clock rounds samples of 5 ms to 5 µs and a reading takes 0.1 µs',
  });
  expect(record.artefacts).toMatchObject({
    tutor: models.tutor.sha256,
    'draft-random': models['draft-random'].sha256,
  });
});
