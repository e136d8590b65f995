import { describe, expect, it } from 'vitest';
import { packBatch } from '#src/train/batches.ts';
import { learningRateAt, type Recipe } from '#src/train/recipe.ts';

const shape = { batch: 2, length: 6, answers: 3 };

describe('a training batch', () => {
  it('holds inputs without the last token, and the rows that predict each answer token', () => {
    const { tokens, rows, targets, weights } = packBatch(
      [
        { prompt: [1, 7, 3], answer: [8, 9, 2] },
        { prompt: [1, 3], answer: [5, 2] },
      ],
      shape,
    );
    expect([...tokens].map(Number)).toEqual([1, 7, 3, 8, 9, 0, 1, 3, 5, 0, 0, 0]);
    expect([...rows].map(Number)).toEqual([2, 3, 4, 7, 8, 0]);
    expect([...targets].map(Number)).toEqual([8, 9, 2, 5, 2, 0]);
    expect([...weights]).toEqual([1, 1, 1, 1, 1, 0]);
  });

  it('refuses an example that is too long, with both lengths', () => {
    const long = { prompt: [1, 2, 3, 4, 5, 6], answer: [7, 8] };
    expect(() => packBatch([long], shape)).toThrow('6 + 2 tokens: a batch holds 7');
    const answer = { prompt: [1], answer: [5, 6, 7, 8] };
    expect(() => packBatch([answer], shape)).toThrow('of which 3 are the answer');
  });
});

describe('the learning rate', () => {
  const recipe: Recipe = {
    seed: 1,
    steps: 110,
    batch: 1,
    learningRate: 2,
    warmUpSteps: 10,
    finalShare: 0.1,
    weightDecay: 0,
  };

  it('rises in a line and falls in half a cosine to its share', () => {
    const rates = [1, 5, 10, 60, 110].map((step) => learningRateAt(step, recipe));
    expect(rates).toBeAllclose([0.2, 1, 2, 2 * 0.55, 0.2], {
      rtol: 1e-12,
      because: 'closed form in double precision',
    });
  });
});
