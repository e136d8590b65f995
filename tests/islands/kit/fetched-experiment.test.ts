import { expect, test } from 'vitest';
import { fetchedExperiment } from '#islands/kit/fetched-experiment.ts';

const folder = '../../src/measure/experiments';
const experiment = { id: 'batch', version: 1, needsEngine: true, timed: true, defaults: {} };
const module = { batch: { ...experiment, run: () => Promise.reject(new Error('not run here')) } };

test('fetches the code of the experiment asked for, and of no other', async () => {
  const fetched: string[] = [];
  const loader = (id: string) => async () => {
    fetched.push(id);
    return module;
  };
  const found = await fetchedExperiment('batch', {
    [`${folder}/batch.ts`]: loader('batch'),
    [`${folder}/verify-batch.ts`]: loader('verify-batch'),
  });
  expect(found).toBe(module.batch);
  expect(fetched).toEqual(['batch']);
});

test('every experiment of the book can be fetched', async () => {
  expect((await fetchedExperiment('noise-floor')).id).toBe('noise-floor');
});

test('names the experiments there are when asked for another', async () => {
  const loaders = { [`${folder}/batch.ts`]: async () => module };
  await expect(fetchedExperiment('speed', loaders)).rejects.toThrow(
    'no experiment speed: there are batch',
  );
});

test('says which file did not come', async () => {
  const url = 'https://book.example/_astro/batch.A.js';
  const load = () =>
    Promise.reject(new TypeError(`Failed to fetch dynamically imported module: ${url}`));
  await expect(fetchedExperiment('batch', { [`${folder}/batch.ts`]: load })).rejects.toMatchObject({
    name: 'EngineProblem',
    problem: { kind: 'unreachable', url },
  });
});
