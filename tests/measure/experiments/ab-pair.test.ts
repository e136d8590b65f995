import { expect, test } from 'vitest';
import { abPair, contender } from '#src/measure/experiments/ab-pair.ts';
import { runExperiment } from '#src/measure/run-experiment.ts';
import { pricedContext } from './priced-engine.ts';

test('times two ways of writing in pairs', async () => {
  const context = pricedContext(({ inputs }) => (inputs.includes('further') ? 300e-6 : 100e-6));
  const { status, summary } = await runExperiment(abPair, context, {
    parameters: { rounds: 30, a: 'stepped', b: 'tutor' },
  });
  expect(status).toBe('valid');
  expect(summary['ratio']?.value).toBeCloseTo(300 / 1600, 2);
});

test('refuses what it does not know, naming what it does', () => {
  expect(() => contender('gpt')).toThrow(/contender gpt: there are tutor, stepped/);
});
