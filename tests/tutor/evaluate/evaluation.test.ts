import { describe, expect, it } from 'vitest';
import type { Example } from '#src/tutor/corpus/example.ts';
import { calibration } from '#src/tutor/evaluate/calibration.ts';
import { evaluation } from '#src/tutor/evaluate/evaluation.ts';
import { exactMatch, exactMatchBy } from '#src/tutor/evaluate/exact-match.ts';
import { falseCorrectionRate, scopeJudgement } from '#src/tutor/evaluate/judgement.ts';
import { likelihood } from '#src/tutor/evaluate/likelihood.ts';
import { pairedLanguages } from '#src/tutor/evaluate/paired-languages.ts';
import type { Prediction } from '#src/tutor/evaluate/prediction.ts';
import type { Verdict } from '#src/tutor/grammar/ids.ts';
import { specialTokens, tokenOf, verdictToken } from '#src/tutor/vocabulary.ts';

const { gloss, eos } = specialTokens;
const went = tokenOf('went', 'en');
const fue = tokenOf('fue', 'es');

function answer(verdict: Verdict, correction = went, translation = fue): number[] {
  return [verdictToken(verdict), correction, gloss, translation, eos];
}

function refusal(reason: Verdict): number[] {
  return [verdictToken(reason), eos];
}

function example(changes: Partial<Example> = {}): Example {
  return {
    id: 'en: she went to school',
    language: 'en',
    prompt: [specialTokens.en, went, specialTokens.answer],
    answer: answer('correct'),
    cell: { verb: 'go', tense: 'past', person: '3sg' },
    kind: 'correct',
    negative: false,
    regular: false,
    glossRegular: false,
    split: 'held-cells',
    ...changes,
  };
}

const wrong = example({ kind: 'wrong', error: 'regularised', answer: answer('regularised') });
const outside = example({
  kind: 'out-of-scope',
  reason: 'plural-subject',
  answer: refusal('plural-subject'),
});

describe('exact match', () => {
  const predictions: Prediction[] = [
    { example: example(), tokens: answer('correct') },
    { example: example(), tokens: answer('correct', fue, fue) },
    { example: wrong, tokens: answer('correct') },
    { example: outside, tokens: refusal('plural-subject') },
  ];

  it('counts whole answers', () => {
    expect(exactMatch(predictions)).toEqual({ right: 2, total: 4, value: 0.5 });
  });

  it('counts each task among the examples that ask for it', () => {
    expect(exactMatch(predictions, 'verdict')).toEqual({ right: 3, total: 4, value: 0.75 });
    expect(exactMatch(predictions, 'correction')).toEqual({ right: 2, total: 3, value: 2 / 3 });
    expect(exactMatch(predictions, 'gloss')).toEqual({ right: 3, total: 3, value: 1 });
  });

  it('is told by slice, and leaves out examples that are in no slice', () => {
    expect(exactMatchBy(predictions, 'kind')).toEqual({
      correct: { right: 1, total: 2, value: 0.5 },
      'out-of-scope': { right: 1, total: 1, value: 1 },
      wrong: { right: 0, total: 1, value: 0 },
    });
    expect(exactMatchBy(predictions, 'error')).toEqual({
      regularised: { right: 0, total: 1, value: 0 },
    });
    expect(exactMatchBy(predictions, 'regularity')).toEqual({
      irregular: { right: 1, total: 3, value: 1 / 3 },
    });
  });

  it('does not take an answer that goes on after its end', () => {
    const longer = { example: example(), tokens: [...answer('correct'), eos] };
    expect(exactMatch([longer]).right).toBe(0);
  });

  it('has no value where nothing was asked', () => {
    expect(exactMatch([], 'gloss')).toEqual({ right: 0, total: 0, value: undefined });
  });
});

describe('the judgement', () => {
  const predictions: Prediction[] = [
    { example: example(), tokens: answer('correct') },
    { example: example(), tokens: answer('clash') },
    { example: example(), tokens: refusal('two-errors') },
    { example: wrong, tokens: answer('clash') },
    { example: outside, tokens: refusal('plural-subject') },
    { example: outside, tokens: refusal('other-tense') },
    { example: outside, tokens: answer('correct') },
  ];

  it('counts correct sentences that are called wrong', () => {
    expect(falseCorrectionRate(predictions)).toEqual({ right: 1, total: 3, value: 1 / 3 });
  });

  it('gives precision and recall of out of scope, and the right reasons', () => {
    expect(scopeJudgement(predictions)).toEqual({
      precision: { right: 2, total: 3, value: 2 / 3 },
      recall: { right: 2, total: 3, value: 2 / 3 },
      rightReason: { right: 1, total: 2, value: 0.5 },
    });
  });
});

describe('the likelihood', () => {
  it('is the mean over tokens, not over examples', () => {
    const half = Math.log(0.5);
    const result = likelihood([
      { example: example(), tokens: [], logProbabilities: [half, half, half, half, half] },
      { example: outside, tokens: [], logProbabilities: [0, 0] },
    ]);
    expect(result.tokens).toBe(7);
    expect([result.loss, result.perplexity]).toBeAllclose([(5 / 7) * Math.log(2), 2 ** (5 / 7)], {
      rtol: 1e-12,
      because: 'the closed form in double precision',
    });
  });

  it('names an example whose probabilities are too few', () => {
    const short = { example: example(), tokens: [], logProbabilities: [0] };
    expect(() => likelihood([short])).toThrow('she went to school: 1 log-probabilities for 5');
  });
});

describe('the calibration', () => {
  const right = (confidence: number) => ({
    example: example(),
    tokens: answer('correct'),
    confidence,
  });
  const fault = (confidence: number) => ({ example: wrong, tokens: answer('correct'), confidence });

  it('weighs the gap of each bin by its count', () => {
    const { bins, error } = calibration([
      right(0.9),
      fault(0.9),
      right(0.9),
      right(0.9),
      fault(0.3),
    ]);
    // Bin 0.9: four at 0.9, three right, gap 0.15; bin 0.3: one at 0.3, none right, gap 0.3.
    expect([error]).toBeAllclose([(4 * 0.15 + 0.3) / 5], {
      rtol: 1e-12,
      because: 'counted by hand',
    });
    expect(bins).toHaveLength(10);
    expect(bins[9]).toMatchObject({ low: 0.9, high: 1, count: 4, accuracy: 0.75 });
    expect(bins[0]).toEqual({
      low: 0,
      high: 0.1,
      count: 0,
      confidence: undefined,
      accuracy: undefined,
    });
  });

  it('is 0 for a model that knows what it knows', () => {
    expect(calibration([right(1), right(1), fault(0)]).error).toBe(0);
  });

  it('refuses what is no probability', () => {
    expect(() => calibration([right(1.2)])).toThrow('confidence 1.2');
  });
});

describe('the two languages', () => {
  it('are compared on the cells that both were asked, each weighing the same', () => {
    const es = (changes: Partial<Example> = {}) => example({ language: 'es', ...changes });
    const other = { cell: { verb: 'eat', tense: 'past', person: '3sg' } } as const;
    const good = answer('correct');
    const bad = refusal('two-errors');
    const result = pairedLanguages([
      { example: example(), tokens: good },
      { example: example(), tokens: bad },
      { example: es(), tokens: good },
      { example: example(other), tokens: good },
      { example: es(other), tokens: bad },
      // Asked in one language alone:
      { example: wrong, tokens: bad },
    ]);
    expect(result).toEqual({
      cells: 2,
      en: 0.75,
      es: 0.5,
      difference: 0.25,
      // Of two cells, −0.5 and 1, a bootstrap draws the same one twice half of the time.
      low: -0.5,
      high: 1,
      better: { en: 1, es: 1, neither: 0 },
    });
  });
});

describe('an evaluation', () => {
  it('holds what its predictions allow', () => {
    const bare = evaluation([{ example: example(), tokens: answer('correct') }]);
    expect(bare.exactMatch.answer.value).toBe(1);
    expect([bare.likelihood, bare.calibration]).toEqual([undefined, undefined]);
    expect(bare.slices.tense).toEqual({ past: { right: 1, total: 1, value: 1 } });
  });

  it('refuses an empty set', () => {
    expect(() => evaluation([])).toThrow('0 predictions');
  });
});
