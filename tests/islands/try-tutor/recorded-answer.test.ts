import { expect, it } from 'vitest';
import { exampleSentences } from '#islands/try-tutor/examples.ts';
import { recordedAnswer } from '#islands/try-tutor/recorded-answer.ts';
import { parseAnswer } from '#src/tutor/tokenizer.ts';
import { vocabulary } from '#src/tutor/vocabulary.ts';

it.each(exampleSentences())(
  'the shipped tutor answers "$text" when the page is built',
  (example) => {
    const { tokens, probabilities } = recordedAnswer(example.prompt)!;
    expect(parseAnswer(tokens).complete).toBe(true);
    expect(probabilities).toHaveLength(tokens.length);
    for (const probability of probabilities) {
      expect(probability).toBeGreaterThan(1 / vocabulary.length); // the most probable of all tokens, so above their mean
      expect(probability).toBeLessThanOrEqual(1);
    }
  },
);
