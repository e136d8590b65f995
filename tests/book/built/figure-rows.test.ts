// Every figure in the running text leads to its row: the Numbers page lists what the book names.
import { expect, it } from 'vitest';
import { chapters, problems } from './built-book.ts';

it('leads from each figure to a row that is there', () => {
  const rows = new Map(
    chapters
      .filter(({ path }) => path.endsWith('numbers/'))
      .map(({ path, document }) => [
        path.slice(0, 2),
        new Set([...document.querySelectorAll('tr[id]')].map(({ id }) => id)),
      ]),
  );
  const lost = problems(chapters, ({ path, document }) =>
    [...document.querySelectorAll('a.book-num')]
      .map((link) => (link.getAttribute('href') ?? '').split('#')[1] ?? '')
      .filter((id) => !rows.get(path.slice(0, 2))?.has(id)),
  );
  expect(lost).toEqual({});
});
