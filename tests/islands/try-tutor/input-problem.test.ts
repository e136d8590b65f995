import { describe, expect, it } from 'vitest';
import { wordsIn } from '#islands/kit/words.ts';
import { replacedWord, toldProblem } from '#islands/try-tutor/input-problem.ts';
import { tryTutorStrings } from '#islands/try-tutor/strings.ts';
import { localeIds } from '#src/book/locales.ts';
import type { Language } from '#src/tutor/grammar/ids.ts';
import { encodeSentence } from '#src/tutor/input-check.ts';

const sentences = [
  ['', 'en', 'empty'],
  ['Ayer ella comió en casa.', 'en', 'other-language'],
  ['Ella walks to school.', 'en', 'foreign-subject'],
  ['She walks to schol.', 'en', 'unknown-word'],
  ['In the school.', 'en', 'no-verb'],
  ['Ellos comen pan.', 'es', 'plural-subject'],
  [
    'The teacher with the students near the doctors has not gone to the school with the friends today.',
    'en',
    'too-long',
  ],
] as const;

function problemOf(text: string, language: Language) {
  const checked = encodeSentence(text, language);
  if (checked.ok) throw new Error(`"${text}" has no problem`);
  return checked.problem;
}

describe.each(localeIds)('told in "%s"', (locale) => {
  const words = wordsIn(tryTutorStrings, locale);

  it.each(sentences)('"%s" (%s) is told as %s', (text, language, kind) => {
    const problem = problemOf(text, language);
    expect(problem.kind).toBe(kind);
    const { sentence } = toldProblem(problem, language, words);
    expect(sentence).not.toContain('{{');
    if ('word' in problem) expect(sentence).toContain(problem.word);
  });

  it('a word like none has no button, and says so', () => {
    const told = toldProblem({ kind: 'unknown-word', word: 'xyzzy', suggestions: [] }, 'en', words);
    expect(told).toEqual({
      sentence: words('input.strange-word', { word: 'xyzzy' }),
      fixes: [],
    });
  });
});

describe('a button', () => {
  const words = wordsIn(tryTutorStrings, 'en');

  it('puts the suggestion in the place of the unknown word', () => {
    const { fixes } = toldProblem(problemOf('She walks to schol.', 'en'), 'en', words);
    expect(fixes).toContainEqual({ kind: 'replace', word: 'schol', by: 'school' });
  });

  it('reads the sentence in the language it is in', () => {
    const { fixes } = toldProblem(problemOf('Ayer ella comió en casa.', 'en'), 'en', words);
    expect(fixes).toEqual([{ kind: 'language', language: 'es' }]);
  });

  it('asks about a plural subject all the same', () => {
    const { fixes } = toldProblem(problemOf('Ellos comen pan.', 'es'), 'es', words);
    expect(fixes).toMatchObject([{ kind: 'ask' }]);
  });
});

describe('a replaced word', () => {
  it('keeps the capital and everything around it', () => {
    expect(replacedWord('Yestreday she ate.', 'yestreday', 'yesterday')).toBe('Yesterday she ate.');
  });

  it('is a whole word, with its accents', () => {
    expect(replacedWord('Él comio con mi amigocomio', 'comio', 'comió')).toBe(
      'Él comió con mi amigocomio',
    );
  });

  it('that is not there leaves the text as it was', () => {
    expect(replacedWord("She won't eat", 'will', 'was')).toBe("She won't eat");
  });
});
