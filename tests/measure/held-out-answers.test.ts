import { expect, it } from 'vitest';
import { heldOutAnswers } from '#src/measure/held-out-answers.ts';
import { heldPrompts } from '#src/train/tasks/grammar.ts';

it('are the first of the prompts that variants are judged on', () => {
  const test = heldPrompts('held-cells').test;
  expect(heldOutAnswers(30).map(({ id }) => id)).toEqual(test.slice(0, 30).map(({ id }) => id));
});
