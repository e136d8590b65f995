// The index of terms at the end of the book: each term of the glossary with the pages on which it is spoken of.
import type { Edition } from '../edition/edition.ts';
import { escaped } from './markup.ts';
import { openPageNumberOf } from './page-number.ts';
import type { PrintWords } from './words.ts';

/** Id of the index's section. */
export const INDEX_ID = 'index-of-terms';

/** The index as a section; nothing where the edition has no terms. */
export function termPages({ indexTerms }: Edition, words: PrintWords): string {
  if (indexTerms.length === 0) return '';
  const entries = indexTerms.map(({ term, glossaryId, places }) => {
    const name = glossaryId === undefined ? escaped(term) : link(glossaryId, escaped(term));
    const pages = places.map(({ id }) => link(id, openPageNumberOf(id)));
    return `<li class="term-entry">${name} <span class="term-pages">${pages.join(' ')}</span></li>`;
  });
  return `<section class="term-index" id="${INDEX_ID}" data-opens><h1>${escaped(words.index)}</h1><ul>${entries.join('')}</ul></section>`;
}

function link(id: string, content: string): string {
  return `<a href="#${escaped(id)}">${content}</a>`;
}
