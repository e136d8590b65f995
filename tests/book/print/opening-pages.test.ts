import { expect, test } from 'vitest';
import { openedBook } from '#src/book/print/opening-pages.ts';

test('an opening on a left-hand page moves on by one, and what follows with it', () => {
  const fallen = new Map([
    ['a', 4],
    ['a--end', 6],
    ['b', 7],
    ['b--end', 7],
    ['c', 9],
  ]);
  const { pages, emptyBefore } = openedBook(fallen, ['a', 'b', 'c']);
  expect(emptyBefore).toEqual(['a', 'b']);
  expect([...pages.values()]).toEqual([5, 7, 9, 9, 11]);
});

test('an opening on a right-hand page stays', () => {
  const { pages, emptyBefore } = openedBook(new Map([['a', 5]]), ['a']);
  expect(emptyBefore).toEqual([]);
  expect(pages.get('a')).toBe(5);
});

test('an opening that the printing lacks is named', () => {
  expect(() => openedBook(new Map(), ['lost'])).toThrow('#lost');
});
