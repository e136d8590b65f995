import { describe, expect, it } from 'vitest';
import { openCorpus } from '#src/tutor/corpus/corpus.ts';
import type { Language } from '#src/tutor/grammar/ids.ts';
import { encodeSentence } from '#src/tutor/input-check.ts';
import { seededRandom } from '#src/tutor/random.ts';
import { decode } from '#src/tutor/tokenizer.ts';
import { specialTokens } from '#src/tutor/vocabulary.ts';

function read(text: string, language: Language): string {
  const checked = encodeSentence(text, language);
  return checked.ok ? decode(checked.prompt) : checked.problem.kind;
}

function problem(text: string, language: Language) {
  const checked = encodeSentence(text, language);
  return checked.ok ? undefined : checked.problem;
}

describe('a sentence at the door', () => {
  it('becomes a prompt between its language and the answer', () => {
    const checked = encodeSentence('He goed to school', 'en');
    expect(checked.ok && [checked.prompt[0], checked.prompt.at(-1)]).toEqual([
      specialTokens.en,
      specialTokens.answer,
    ]);
    expect(read('He goed to school', 'en')).toBe('he goed to school');
  });

  it('may have capitals, punctuation and other spaces', () => {
    expect(read('  ¿Ayer  PONÍ las llaves en la mesa?! ', 'es')).toBe(
      'ayer poní las llaves en la mesa',
    );
    expect(read('Ana — my sister', 'en')).toBe('no-verb');
  });

  it('may have its accents composed or decomposed', () => {
    const text = 'Mañana él comerá una manzana';
    expect(read(text.normalize('NFD'), 'es')).toBe(read(text, 'es'));
  });

  it('may have contractions, which are written out', () => {
    expect(read("She don't like it", 'en')).toBe('she do not like it');
    expect(read('I’m going to eat', 'en')).toBe('I am going to eat');
    expect(read("He's eaten an apple", 'en')).toBe('he has eaten an apple');
    expect(read("She's in the house", 'en')).toBe('she is in the house');
    expect(read("You won't find it", 'en')).toBe('you will not find it');
    expect(read("Tom can't sing", 'en')).toBe('Tom can not sing');
  });

  it('is refused when it is empty', () => {
    expect(problem(' … ', 'en')).toEqual({ kind: 'empty' });
  });

  it('names an unknown word and the words near it', () => {
    expect(problem('She eats pizza', 'en')).toEqual({
      kind: 'unknown-word',
      word: 'pizza',
      suggestions: [],
    });
    expect(problem('Manana comeré', 'es')).toMatchObject({
      word: 'manana',
      suggestions: ['mañana', 'manzana', 'manzanas'],
    });
    expect(problem('She waks in the park', 'en')).toMatchObject({
      suggestions: expect.arrayContaining(['walks']),
    });
  });

  it('names a subject of the other language', () => {
    expect(problem('Yo eat an apple', 'en')).toEqual({ kind: 'foreign-subject', word: 'yo' });
    expect(problem('She come una manzana', 'es')).toEqual({ kind: 'foreign-subject', word: 'she' });
  });

  it('names the language of a sentence that is all of the other', () => {
    expect(problem('Ella come pescado', 'en')).toEqual({ kind: 'other-language', language: 'es' });
    expect(problem('She eats fish', 'es')).toEqual({ kind: 'other-language', language: 'en' });
  });

  it.each([
    ['They are running', 'en', 'they'],
    ['On Mondays the students near the teacher walk', 'en', 'students'],
    ['Ana and Tom play chess', 'en', 'and'],
    ['Los amigos de la profesora comen pescado', 'es', 'amigos'],
    ['A ellos les gusta el libro', 'es', 'ellos'],
    ['Nosotros hemos comido', 'es', 'nosotros'],
    ['Ana y Luis van a comer', 'es', 'y'],
  ] as const)(
    'names what makes the subject of “%s” plural, and can still be asked',
    (text, language, word) => {
      const found = problem(text, language);
      expect(found).toMatchObject({ kind: 'plural-subject', word });
      expect(found?.kind === 'plural-subject' && found.prompt?.[0]).toBe(specialTokens[language]);
    },
  );

  it('names a plural pronoun that has no token', () => {
    expect(problem('Ustedes comen pescado', 'es')).toEqual({
      kind: 'plural-subject',
      word: 'ustedes',
      prompt: undefined,
    });
  });

  it('takes a singular subject beside plural nouns', () => {
    expect(read('The teacher near the students sings', 'en')).toBe(
      'the teacher near the students sings',
    );
    expect(read('A mi amigo le gusta el libro', 'es')).toBe('a mi amigo le gusta el libro');
    expect(read('La madre come', 'es')).toBe('unknown-word');
  });

  it('says that there is no verb', () => {
    expect(problem('The book on the table', 'en')).toEqual({ kind: 'no-verb' });
  });

  it('counts the tokens of a sentence that is too long', () => {
    const text =
      'Every day the teacher near the students behind the doctors walks to school with my friends';
    expect(problem(text, 'en')).toEqual({ kind: 'too-long', tokens: 19, limit: 18 });
  });

  it('takes every sentence of the corpus as it stands, but plural ones', () => {
    const examples = openCorpus().trainingBatch(seededRandom(3), 5_000);
    const faults = examples.filter(({ prompt, language, reason }) => {
      const checked = encodeSentence(decode(prompt), language);
      if (checked.ok) return checked.prompt.join() !== prompt.join();
      return checked.problem.kind !== 'plural-subject' || reason !== 'plural-subject';
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  });
});
