// The words of every formula of the short edition, in both languages.
import { expect, test } from 'vitest';
import { speakFormulas, wordsOfFormula } from '#src/book/edition/speak-formulas.ts';
import { bookRequest } from '#src/cli/book-request.ts';
import { formulaOf } from './formula-of.ts';
import { builtEditions } from './whole-editions.ts';

const { slugs } = bookRequest(['--short'], 'dist');

test.each(builtEditions(slugs))(
  'every formula of the short edition has words in %s, and none has TeX in them',
  async (_, edition) => {
    await speakFormulas(edition);
    const formulas = [...edition.document.querySelectorAll('math')];
    expect(formulas.length).toBeGreaterThan(20);
    for (const formula of formulas) {
      const words = wordsOfFormula(formula);
      expect(words).toMatch(/\p{L}|\d/u);
      expect(words).not.toMatch(/[\\{}_^]|\s{2}|[\u2060-\u2064]|\ufe00/u);
    }
  },
);

test('names the formula that has not been spoken', () => {
  expect(() => wordsOfFormula(formulaOf('x^2'))).toThrow('x^2 has no words: call speakFormulas');
});
