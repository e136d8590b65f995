import { describe, expect, it } from 'vitest';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import type { CorpusOptions } from '#src/tutor/corpus/options.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { decode } from '#src/tutor/tokenizer.ts';

const drawn = (changes: Partial<CorpusOptions>) =>
  openCorpus(changes).trainingBatch(seededRandom(4), 400);

describe('the knobs of the corpus', () => {
  it('choose the kinds of sentence and the languages', () => {
    const examples = drawn({ outOfScope: 0, correct: 0, spanishRate: 1 });
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(['wrong']));
    expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['es']));
  });

  it('choose the kinds of error and the tenses', () => {
    const rest = {
      'third-person': 0,
      'first-second-person': 0,
      regularised: 0,
      auxiliary: 0,
      clash: 0,
    };
    const examples = drawn({ correct: 0, outOfScope: 0, errors: { ...rest, participle: 1 } });
    expect(new Set(examples.map(({ error }) => error))).toEqual(new Set(['participle']));
    expect(new Set(examples.map(({ cell }) => cell.tense))).toEqual(new Set(['perfect']));
  });

  it('put other nouns between a subject and its verb, or none', () => {
    const sentences = (distanceRate: number) =>
      drawn({ distanceRate, spanishRate: 0 }).map(({ prompt }) => decode(prompt));
    const far =
      / (?:behind|near) the (?:teacher|student|doctor|girl|boy|friend|neighbor|brother|sister)/;
    expect(sentences(0).some((text) => far.test(text))).toBe(false);
    expect(sentences(1).some((text) => far.test(text))).toBe(true);
  });

  it('leave the gloss out where the verb was right', () => {
    for (const { kind, answer } of drawn({ gloss: 'when-wrong' }))
      if (kind === 'correct') expect(answer).toHaveLength(2);
      else if (kind === 'wrong') expect(answer.length).toBeGreaterThan(4);
  });

  it('keep to fewer senses', () => {
    expect(new Set(drawn({ senses: 5 }).map(({ cell }) => cell.verb)).size).toBeLessThanOrEqual(5);
  });
});
