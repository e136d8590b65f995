import { describe, expect, it } from 'vitest';
import { holdsForm, openCorpus } from '#src/tutor/corpus/corpus.ts';
import { seededRandom } from '#src/tutor/random.ts';
import {
  mostSteps,
  pauses,
  scratchpad,
  stepName,
  steppedTokens,
  steppedVocabulary,
  stepsBefore,
  stepToken,
} from '#src/tutor/scratchpad.ts';
import { specialTokens, verdictToken, vocabulary } from '#src/tutor/vocabulary.ts';

const corpus = openCorpus();
const examples = corpus.trainingBatch(seededRandom(8), 4000);
const names = (tokens: readonly number[]) => tokens.map(stepName);
const found = (wanted: (example: (typeof examples)[number]) => boolean) => {
  const example = examples.find(wanted);
  if (!example) throw new Error('no such example among 4 000');
  return example;
};

describe('a scratchpad', () => {
  it('names subject, form, tense and the verb of the gloss, in this order', () => {
    const example = found(({ id, reason }) => !reason && id.startsWith('en: yesterday I '));
    const [subject, form, tense, verb] = names(scratchpad(example));
    expect(subject).toBe('1sg');
    expect(form).toBe(`form-${example.error ?? 'correct'}`);
    expect(tense).toBe('past');
    expect(vocabulary).toContain(verb);
  });

  it('ends where it is known that the sentence is out of scope', () => {
    const plural = found(({ reason }) => reason === 'plural-subject');
    const foreign = found(({ reason }) => reason === 'other-tense');
    const double = found(({ reason }) => reason === 'two-errors');
    expect(names(scratchpad(plural))).toEqual(['plural']);
    expect(names(scratchpad(foreign))).toEqual([foreign.cell.person, 'form-other-tense']);
    expect(names(scratchpad(double))).toEqual([double.cell.person, 'form-two-errors']);
  });

  it('shows no held-out form, alone or between prompt and answer', () => {
    const leaking = examples.filter((example) =>
      holdsForm([...example.prompt, ...scratchpad(example), ...example.answer], corpus.holdouts),
    );
    expect(leaking).toEqual([]);
  });

  it('fits the positions of a model that writes it', () => {
    const held = corpus.evaluationSet('held-pairs', 1000);
    const longest = [...examples, ...held].map(
      (example) => example.prompt.length + scratchpad(example).length + example.answer.length,
    );
    expect(Math.max(...longest)).toBeLessThanOrEqual(steppedTokens);
  });

  it('leaves the tutor’s tokens where they are', () => {
    expect(steppedVocabulary.slice(0, vocabulary.length)).toEqual(vocabulary);
    expect(new Set(steppedVocabulary).size).toBe(steppedVocabulary.length);
    expect(stepToken('1sg')).toBe(vocabulary.length);
  });
});

describe('the steps before an answer', () => {
  const answer = [verdictToken('correct'), specialTokens.eos];

  it('are counted up to the verdict', () => {
    expect(stepsBefore(answer)).toBe(0);
    expect(stepsBefore([...pauses(), ...answer])).toBe(mostSteps);
    for (const example of examples.slice(0, 500))
      expect(stepsBefore([...scratchpad(example), ...example.answer])).toBe(
        scratchpad(example).length,
      );
  });

  it('are no more than there can be where no verdict comes', () => {
    expect(stepsBefore(Array(9).fill(stepToken('pause')))).toBe(mostSteps);
    expect(stepsBefore([stepToken('1sg')])).toBe(1);
  });
});
