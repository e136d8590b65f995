// A judgement in steps: the same as at once, and nothing when somebody has judged meanwhile.
import { expect, test } from 'vitest';
import { judgedInSteps } from '#islands/workload/judged-in-steps.ts';
import { judgeWorkload } from '#src/worksheet/workload/judge.ts';
import { caseWorkload } from './page-presets.ts';

test('judges in steps as at once', async () => {
  const workload = caseWorkload('one-reader');
  expect(await judgedInSteps(workload, () => false)).toEqual(judgeWorkload(workload));
});

test('stops as soon as another judgement has passed it', async () => {
  let asked = 0;
  expect(await judgedInSteps(caseWorkload('tutor'), () => ++asked > 3)).toBeNull();
  expect(asked).toBe(4);
});
