import { expect, test } from 'vitest';
import { isEmpty } from '#islands/my-copy/copy-state.ts';
import { runs, sitting } from '../../worksheet/sample-work.ts';

const none = { worksheets: [], runs: [], answers: [], exams: [], reviews: [] };

test('a store is empty when it holds nothing of any kind', () => {
  expect(isEmpty(none)).toBe(true);
  expect(isEmpty({ ...none, runs: [runs.noise] })).toBe(false);
  expect(isEmpty({ ...none, exams: [sitting] })).toBe(false);
});
