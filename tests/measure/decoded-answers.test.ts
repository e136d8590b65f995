import { expect, test } from 'vitest';
import { speculativeAnswer, steppedAnswer } from '#src/measure/decoded-answers.ts';
import { withEngine } from '#src/measure/with-engine.ts';
import { int64 } from '#src/tutor/decode/values.ts';
import { pricedContext } from './experiments/priced-engine.ts';

const results = {
  first: int64([7], [1, 1]),
  choices: int64([1, 2, 3, 4, 5, 6], [2, 3]),
  accepted: int64([1, 2], [2]),
};

test('reads of each verification what was accepted and one token more', () => {
  expect(speculativeAnswer(results, 20, 99)).toEqual([7, 1, 2, 4, 5, 6]);
});

test('ends at the limit and with the end token, wherever in a verification it stands', () => {
  expect(speculativeAnswer(results, 3, 99)).toEqual([7, 1, 2]);
  expect(speculativeAnswer(results, 20, 4)).toEqual([7, 1, 2, 4]);
  expect(speculativeAnswer(results, 20, 7)).toEqual([7]);
});

test('steps to the same answer as one run of the graph', async () => {
  const context = pricedContext(() => 0);
  await withEngine(context, undefined, async ({ tutor: open, prompts }) => {
    const tutor = open('tutor');
    for (const prompt of prompts())
      expect(await steppedAnswer(tutor, prompt)).toEqual(await tutor.generate(prompt));
  });
});
