// The task of copying and recalling: both halves are there, told apart by their tokens, and fit the task's limits.
import { expect, test } from 'vitest';
import { copyVocabulary } from '#src/train/tasks/copy.ts';
import {
  heldPairs,
  heldTexts,
  remember,
  rememberTokens,
  rememberVocabulary,
} from '#src/train/tasks/remember.ts';
import { seededRandom } from '#src/tutor/random.ts';

const tokensOf = ({ prompt, answer }: { prompt: readonly number[]; answer: readonly number[] }) => [
  ...prompt,
  ...answer,
];

test('half of the examples are copies, half recall, and no token belongs to both', () => {
  const examples = remember.examples(seededRandom(3), 40);
  for (const [i, example] of examples.entries()) {
    const recalls = tokensOf(example).every((token) => token >= copyVocabulary);
    const copies = tokensOf(example).every((token) => token < copyVocabulary);
    expect([copies, recalls]).toEqual([i % 2 === 0, i % 2 === 1]);
  }
});

test('fits the limits and the vocabulary', () => {
  for (const example of remember.examples(seededRandom(4), 100)) {
    expect(tokensOf(example).length).toBeLessThanOrEqual(rememberTokens);
    expect(example.answer.length).toBeLessThanOrEqual(remember.limits.answers);
    for (const token of tokensOf(example)) {
      expect(token).toBeGreaterThan(0);
      expect(token).toBeLessThan(rememberVocabulary);
    }
  }
});

test('asks fewer test prompts as the first of more', () => {
  expect(heldPairs(8, 5)).toEqual(heldPairs(8, 50).slice(0, 5));
  expect(heldTexts(8, 5)).toEqual(heldTexts(8, 50).slice(0, 5));
  expect(heldPairs(8, 1)[0]?.answer).toHaveLength(1);
  expect(heldTexts(8, 1)[0]?.answer).toHaveLength(9);
});
