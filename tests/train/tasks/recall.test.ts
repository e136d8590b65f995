// The task of associative recall: its texts keep their promise, and its prompts can be answered from what they say.
import { describe, expect, test } from 'vitest';
import {
  recall,
  recallPrompt,
  recallText,
  recallTokens,
  recallVocabulary,
} from '#src/train/tasks/recall.ts';
import { seededRandom } from '#src/tutor/random.ts';

const texts = (n: number) => {
  const random = seededRandom(n);
  return Array.from({ length: 40 }, () => recallText(random, n));
};

describe('a text', () => {
  test.each([1, 4, 8])('gives each of at most %i keys one value throughout', (n) => {
    for (const { prompt, answer } of texts(n)) {
      const pairs = pairsIn([...prompt.slice(1), ...answer]);
      const values = new Map(pairs);
      expect(values.size).toBeLessThanOrEqual(n);
      for (const [key, value] of pairs) expect(values.get(key)).toBe(value);
    }
  });

  test('fits the task’s limits and its vocabulary', () => {
    for (const { prompt, answer } of recall.examples(seededRandom(1), 100)) {
      expect(prompt.length + answer.length).toBe(recallTokens);
      expect(recall.limits.length).toBe(recallTokens - 1);
      expect(answer.length).toBeLessThanOrEqual(recall.limits.answers);
      expect(Math.max(...prompt, ...answer)).toBeLessThan(recallVocabulary);
    }
  });
});

describe('a prompt', () => {
  test.each([2, 8])('shows %i keys once and asks one of them', (n) => {
    const random = seededRandom(7);
    for (let i = 0; i < 40; i++) {
      const { prompt, answer } = recallPrompt(random, n);
      const asked = prompt.at(-1);
      const pairs = pairsIn(prompt.slice(1, -1));
      expect(new Set(pairs.map(([key]) => key)).size).toBe(n);
      expect(answer).toEqual([pairs.find(([key]) => key === asked)?.[1]]);
    }
  });

  test('asks for any of the pairs', () => {
    const random = seededRandom(3);
    const places = Array.from({ length: 200 }, () => {
      const { prompt } = recallPrompt(random, 4);
      return prompt.indexOf(prompt.at(-1) ?? 0);
    });
    expect([...new Set(places)].sort()).toEqual([1, 3, 5, 7]);
  });
});

/** Keys beside their values. */
function pairsIn(tokens: readonly number[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let at = 0; at + 1 < tokens.length; at += 2)
    pairs.push([tokens[at] as number, tokens[at + 1] as number]);
  return pairs;
}
