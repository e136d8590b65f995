// Words at run time: a table is opened once, filled in where it asks for values, and refuses a key it does not have.
import { expect, test } from 'vitest';
import { defineStrings } from '#islands/kit/define-strings.ts';
import { wordsIn } from '#islands/kit/words.ts';

const strings = defineStrings({
  en: {
    plain: 'Nothing to fill in',
    named: 'Hello, {{name}}',
    runs_one: '{{count}} run',
    runs_other: '{{count}} runs',
  },
  es: {
    plain: 'Nada que rellenar',
    named: 'Hola, {{name}}',
    runs_one: '{{count}} medición',
    runs_other: '{{count}} mediciones',
  },
});

test('a sentence is whole, filled in or counted', () => {
  const say = wordsIn(strings, 'en');
  expect(say('plain')).toBe('Nothing to fill in');
  expect(say('named', { name: 'Ana <b>' })).toBe('Hello, Ana <b>');
  expect([1, 2].map((count) => say('runs', { count }))).toEqual(['1 run', '2 runs']);
});

test('a table is opened once in each language', () => {
  expect(wordsIn(strings, 'en')).toBe(wordsIn(strings, 'en'));
  expect(wordsIn(strings, 'es')('plain')).toBe('Nada que rellenar');
});

test('a key without words is refused by its name', () => {
  const say = wordsIn<string>(strings, 'es');
  expect(() => say('lost')).toThrow('no words for "lost" in es');
  expect(() => say('lost', { count: 1 })).toThrow('no words for "lost" in es');
});
