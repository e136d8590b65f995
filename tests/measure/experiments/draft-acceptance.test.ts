import { expect, test } from 'vitest';
import { draftAcceptance } from '#src/measure/experiments/draft-acceptance.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { pricedContext } from './priced-engine.ts';

const parameters = { prompts: 12, k: 3, drafts: 'draft-same,draft-random' };

test('accepts everything from a draft that is the tutor, and little from one that knows nothing', async () => {
  const { status, summary, samples } = await runExperiment(
    draftAcceptance,
    pricedContext(() => 0),
    {
      parameters,
    },
  );
  expect(status).toBe('valid');
  expect(summary['acceptance.draft-same']!.value).toBe(1);
  expect(summary['position.draft-same.3']!.value).toBe(1);
  expect(summary['tokens-per-cycle.draft-same']!.value).toBeGreaterThan(3);
  expect(summary['acceptance.draft-random']!.high).toBeLessThan(0.9);
  expect(summary['identical.draft-same']!.value).toBe(1);
  expect(summary['identical.draft-random']!.value).toBe(1);
  expect(samples['draft-random.judged']).toHaveLength(12);
});

test('gives the same counts again', async () => {
  const runs = [1, 2].map(() =>
    runExperiment(
      draftAcceptance,
      pricedContext(() => 0),
      { parameters },
    ),
  );
  const [once, again] = await Promise.all(runs);
  expect(again!.id).toBe(once!.id);
});
