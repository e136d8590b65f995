// The tutor's task with few true answers.
import { expect, it } from 'vitest';
import { labelledFew, scarce, scarceExamples } from '#src/train/tasks/scarce.ts';
import { seededRandom } from '#src/tutor/random.ts';

it('shows the same few examples to every seed', () => {
  const known = new Set(labelledFew().map(({ prompt }) => `${prompt}`));
  expect(labelledFew()).toHaveLength(scarceExamples);
  for (const seed of [1, 2]) {
    const batch = scarce.examples(seededRandom(seed), 64);
    expect(batch).toHaveLength(64);
    for (const { prompt } of batch) expect(known.has(`${prompt}`)).toBe(true);
  }
});

it('shows the same batch for the same numbers', () => {
  expect(scarce.examples(seededRandom(3), 8)).toEqual(scarce.examples(seededRandom(3), 8));
  expect(scarce.examples(seededRandom(3), 8)).not.toEqual(scarce.examples(seededRandom(4), 8));
});
