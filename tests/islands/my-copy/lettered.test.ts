import { expect, test } from 'vitest';
import { lettered, unknownLetter } from '#islands/my-copy/lettered.ts';

test('a text of one font stays whole', () => {
  expect(lettered('Ñandú: 90 % ± 2')).toEqual([{ text: 'Ñandú: 90 % ± 2', font: 'Text' }]);
});

test('is cut where the font changes, and loses nothing', () => {
  const runs = lettered('x ≤ 10⁻⁴ ✓\nend');
  expect(runs.map(({ font }) => font)).toEqual([
    'Text',
    'Signs',
    'Text',
    'Wide',
    'Text',
    'Marks',
    'Text',
  ]);
  expect(runs.map(({ text }) => text).join('')).toBe('x ≤ 10⁻⁴ ✓\nend');
});

test('letters that no font has become one sign each, and a composed letter stays one', () => {
  expect(
    lettered('語🙂')
      .map(({ text }) => text)
      .join(''),
  ).toBe(unknownLetter.repeat(2));
  expect(lettered('n\u0303')).toEqual([{ text: 'ñ', font: 'Text' }]);
});

test('control characters and marks without a shape do not reach the file', () => {
  expect(lettered('a\u0000b\u202ec\u00add\ufeff\r\ne')).toEqual([
    { text: 'abcd\ne', font: 'Text' },
  ]);
});

test('a word longer than a line may be broken', () => {
  const text = lettered('a'.repeat(140))
    .map((run) => run.text)
    .join('');
  expect(text.split('\u200b').map(({ length }) => length)).toEqual([66, 66, 8]);
});
