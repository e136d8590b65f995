import { describe, expect, it } from 'vitest';
import { guessedSets, labelKinds, labelOf, labelsOf } from '#src/measure/expert-labels.ts';
import { heldOutAnswers } from '#src/measure/held-out-answers.ts';

describe('labels of a prompt', () => {
  it('are the example’s own, both futures one tense', () => {
    for (const example of heldOutAnswers(40)) {
      expect(labelsOf.language[labelOf(example, 'language')]).toBe(example.language);
      expect(labelsOf.construction[labelOf(example, 'construction')]).toBe(example.cell.tense);
      const tense = labelsOf.tense[labelOf(example, 'tense')] ?? '';
      expect(example.cell.tense.startsWith(tense)).toBe(true);
    }
    expect(labelKinds.map((kind) => labelsOf[kind].length)).toEqual([2, 6, 5]);
  });
});

describe('guessing the experts of a token', () => {
  it('is always right by the token where each token has its own, the order aside', () => {
    const seen = [1, 2, 1, 2, 1].map((token, i) => ({
      token,
      experts: i < 2 ? [token, token + 1] : [token + 1, token],
    }));
    expect(guessedSets(seen)).toEqual({ byToken: 5, byNothing: 3, asked: 5 });
  });

  it('leaves the token itself out, and does not ask of a token that occurs once', () => {
    const seen = [
      { token: 1, experts: [0] },
      { token: 1, experts: [1] },
      { token: 9, experts: [0] },
    ];
    expect(guessedSets(seen)).toEqual({ byToken: 0, byNothing: 1, asked: 2 });
  });
});
