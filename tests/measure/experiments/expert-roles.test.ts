import { expect, test } from 'vitest';
import type { EngineContext } from '#src/measure/engine-context.ts';
import { expertRoles } from '#src/measure/experiments/expert-roles.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { randomWeights } from '#src/tutor/random-weights.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';
import { pricedContext } from './priced-engine.ts';

const shape = { dModel: 16, layers: 1, heads: 1, dFeedForward: 16, context: 32 };
const words = { vocabulary: vocabulary.length };
const dense = randomWeights({ architecture: 'dense', ...words, ...shape }, 1);
const mixture = randomWeights(
  { architecture: 'moe', ...words, ...shape, experts: 4, expertsPerToken: 2 },
  1,
);

test('counts loads, roles and answers in a crowd of mixtures', async () => {
  const priced = pricedContext(() => 0);
  const models = { dense, mixture };
  const context = { ...priced, engine: { ...(priced.engine as EngineContext), models } };
  const { status, summary } = await runExperiment(expertRoles, context, {
    parameters: {
      prompts: 20,
      mixtures: 'mixture',
      controls: 'dense',
      capacities: '50,200',
      masses: '50,100',
      shuffles: 19,
    },
  });
  expect(status).toBe('valid');
  expect(summary['right.mixture']).toMatchObject({ value: 0, n: 20 });
  expect(summary['gain.mixture']).toMatchObject({ value: 0, n: 20 });
  // Four experts: the busiest has its even quarter or more of the choices, and never more than one of two.
  expect(summary['largest.mixture']?.value).toBeGreaterThanOrEqual(0.25);
  expect(summary['largest.mixture']?.value).toBeLessThanOrEqual(0.5);
  expect(summary['dropped.mixture.200']?.value).toBe(0);
  expect(summary['dropped.mixture.50']?.value).toBeGreaterThanOrEqual(0.4);
  expect(summary['experts.mixture.100']?.value).toBe(4);
  expect(summary['experts.mixture.50']?.value).toBeLessThan(4);
  const shares = [1, 2, 3, 4].map((expert) => summary[`share.mixture.en.${expert}`]?.value ?? 0);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  for (const kind of ['language', 'construction', 'tense'])
    expect(summary[`told.mixture.${kind}`]?.unit).toBe('ratio');
  const word = summary['guessed.mixture.word']?.value ?? 0;
  expect(word).toBeGreaterThan(summary['guessed.mixture.nothing']?.value ?? 1);
});
