import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { termPages } from '#src/book/print/term-pages.ts';
import { printWords } from '#src/book/print/words.ts';
import { smallEdition } from './small-edition.ts';

const edition = smallEdition('es');
const terms = ['árbol', 'atención', 'ñandú', 'nota'].map((term) => ({
  term,
  places: [1, 2].map((place) => ({ id: `tutor--term-${term}-${place}`, chapter: '', section: '' })),
}));

describe('the index of terms', () => {
  const html = termPages({ ...edition, indexTerms: terms }, printWords.es);
  const { document } = parseHTML(html);

  test('has a list for each letter, which an accent does not make and the ñ is', () => {
    const lists = [...document.querySelectorAll('ul')].map((list) =>
      [...list.querySelectorAll('.term-entry > .term-pages')].map(
        (pages) => pages.previousSibling?.textContent,
      ),
    );
    expect(lists).toEqual([['árbol', 'atención'], ['ñandú'], ['nota']]);
  });

  test('leaves no blank between term and pages, which the style parts', () => {
    const [entry] = document.querySelectorAll('.term-entry');
    expect(entry?.textContent).toBe('árbol000000');
    expect(entry?.querySelectorAll('.term-pages a')).toHaveLength(2);
  });

  test('is left out where there are no terms', () => {
    expect(termPages({ ...edition, indexTerms: [] }, printWords.es)).toBe('');
  });
});
