import { describe, expect, it } from 'vitest';
import {
  chosenOf,
  chosenRight,
  independentRight,
  type JudgedSample,
  judgedSample,
} from '#src/measure/sampled-prompts.ts';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import { specialTokens, verdictToken } from '#src/tutor/vocabulary.ts';

const sample = (changes: Partial<JudgedSample>): JudgedSample => ({
  text: 'wrong',
  right: false,
  logProbability: -1,
  legal: false,
  fitting: false,
  tokens: 9,
  ...changes,
});
const right = { text: 'right', right: true, legal: true, fitting: true };

describe('the one chosen of n answers', () => {
  it('is right as often as one is among them where the judge tells right from wrong', () => {
    const samples = [
      sample({ ...right, logProbability: -9 }),
      ...Array.from({ length: 7 }, () => sample({})),
    ];
    for (const n of [1, 2, 8]) {
      expect(chosenRight(samples, 'pass', n)).toBeCloseTo(n / 8, 12);
      expect(chosenRight(samples, 'fitting', n)).toBeCloseTo(n / 8, 12);
    }
  });

  it('is the likeliest, right or not, where likelihood decides', () => {
    const samples = [sample({ ...right, logProbability: -3 }), sample({ logProbability: -2 })];
    expect(chosenRight(samples, 'likeliest', 1)).toBe(0.5);
    expect(chosenRight(samples, 'likeliest', 2)).toBe(0);
    expect(chosenRight(samples, 'fitting', 2)).toBe(1);
  });

  it('is a wrong one that passes where a verifier can be satisfied without reading', () => {
    const samples = [
      sample({ ...right, logProbability: -3 }),
      sample({ legal: true, logProbability: -2 }),
    ];
    expect(chosenRight(samples, 'legal', 2)).toBe(0);
  });

  it('is what most of them say where the majority decides', () => {
    const samples = [sample(right), sample(right), sample({ text: 'a' }), sample({ text: 'b' })];
    expect(chosenRight(samples, 'majority', 4)).toBe(1);
    expect(chosenRight(samples, 'majority', 1)).toBeGreaterThan(0.2);
    const wrong = [sample(right), sample({}), sample({}), sample({})];
    expect(chosenRight(wrong, 'majority', 4)).toBe(0);
  });

  it('is shown as it is chosen: the likeliest that passes, or the likeliest where none does', () => {
    const [a, b] = [sample({ logProbability: -3, legal: true }), sample({ logProbability: -2 })];
    expect(chosenOf([a, b], ({ legal }) => legal)).toBe(a);
    expect(chosenOf([a, b])).toBe(b);
    expect(chosenOf([a, b], () => false)).toBe(b);
  });
});

it('thinks prompts alike and samples independent where it is asked to', () => {
  const hard = Array.from({ length: 4 }, () => sample({}));
  const easy = Array.from({ length: 4 }, () => sample(right));
  expect(independentRight([hard, easy], 4)).toBeCloseTo(1 - 0.5 ** 4, 12);
  const measured = [hard, easy].map((own) => chosenRight(own, 'pass', 4));
  expect(measured).toEqual([0, 1]);
});

it('judges the answer alone and counts every token that was written for it', () => {
  const [example] = openCorpus().evaluationSet('held-cells', 1);
  if (!example) throw new Error('no example');
  const written = { tokens: [620, ...example.answer], logProbability: -0.5 };
  expect(judgedSample(example, example.answer, written)).toMatchObject({
    right: true,
    legal: true,
    fitting: true,
    logProbability: -0.5,
    tokens: example.answer.length + 1,
  });
  const refusal = [verdictToken('plural-subject'), specialTokens.eos];
  expect(judgedSample(example, refusal, { tokens: refusal, logProbability: -1 })).toMatchObject({
    right: false,
    legal: true,
    fitting: false,
  });
});
