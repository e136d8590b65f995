import { expect, it } from 'vitest';
import { recordedTraining } from '#islands/model-card/recorded-training.ts';
import { shippedModels } from '#islands/model-card/shipped-run.ts';

it('knows the training of every file that ships, by its hash', () => {
  const models = shippedModels(recordedTraining);
  expect(models.length).toBeGreaterThan(0);
  expect(models.filter(({ run }) => run === undefined).map(({ name }) => name)).toEqual([]);
});
