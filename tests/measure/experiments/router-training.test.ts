import { expect, test } from 'vitest';
import { routerTraining } from '#src/measure/experiments/router-training.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { watchedSentence } from '#src/train/router-run.ts';
import { pricedContext } from './priced-engine.ts';

const parameters = { steps: 20, batch: 4 };

test('records the curves of both trainings, and what the router says at their end', async () => {
  const record = await runExperiment(
    routerTraining,
    pricedContext(() => 1e-3),
    { parameters },
  );
  expect(record.status).toBe('valid');
  const { samples, summary } = record;
  expect(samples['step']).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  for (const arm of ['balanced', 'free']) {
    expect(samples[`${arm}.loss`]).toHaveLength(20);
    expect(samples[`${arm}.probability.1`]).toHaveLength(watchedSentence.length);
    for (const [i, share] of (samples[`${arm}.share.0`] ?? []).entries())
      expect(share + (samples[`${arm}.share.1`]?.[i] ?? 0)).toBeCloseTo(1, 4);
    expect(summary[`largest.${arm}`]?.value).toBeGreaterThanOrEqual(0.5);
    expect(summary[`largest.${arm}`]?.n).toBe(8);
  }
});

test('stops between steps when it is aborted', async () => {
  const stop = new AbortController();
  const run = runExperiment(
    routerTraining,
    pricedContext(() => 1e-3),
    {
      parameters,
      signal: stop.signal,
      onProgress: ({ done }) => done >= 3 && stop.abort(new Error('enough')),
    },
  );
  await expect(run).rejects.toThrow('enough');
});

test('refuses a mixture that is not for watching', async () => {
  const run = runExperiment(
    routerTraining,
    pricedContext(() => 1e-3),
    {
      parameters: { ...parameters, mixture: 'moe-9' },
    },
  );
  await expect(run).rejects.toThrow('mixture moe-9: there are small-moe-2-1, small-moe-4-2');
});
