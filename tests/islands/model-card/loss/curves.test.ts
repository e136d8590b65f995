import { expect, it } from 'vitest';
import { lossCurves, sampledSteps } from '#islands/model-card/loss/curves.ts';
import { madeUpRecord } from '../made-up-training.ts';

const [tutor] = madeUpRecord({ seeds: 2 }).models;

it('is the mean over seeds at the end of each stride', () => {
  const [first, second] = tutor!.runs;
  const plan = { ...tutor!, runs: [first!, { ...second!, losses: [4, 1, 1, 0.25] }] };
  const [curve] = lossCurves([plan]);
  expect(curve?.mean).toEqual([
    { step: 50, loss: 5 },
    { step: 100, loss: 2 },
    { step: 150, loss: 1 },
    { step: 200, loss: 0.375 },
  ]);
  expect(curve?.seeds).toHaveLength(2);
});

it('samples steps that double, and the last of every model', () => {
  const short = { ...tutor!, runs: tutor!.runs.map((run) => ({ ...run, losses: [6, 3, 1] })) };
  expect(sampledSteps(lossCurves([tutor!, short]))).toEqual([50, 100, 150, 200]);
});
