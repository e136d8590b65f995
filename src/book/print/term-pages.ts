// The index of terms at the end of the book: each term of the glossary with the pages on which it is spoken of.
import type { Edition } from '../edition/edition.ts';
import type { IndexTerm } from '../edition/term-index.ts';
import type { Locale } from '../locales.ts';
import { escaped } from './markup.ts';
import { openPageNumberOf } from './page-number.ts';
import type { PrintWords } from './words.ts';

/** Id of the index's section. */
export const INDEX_ID = 'index-of-terms';

/** The index as a section, a list for each letter; nothing where the edition has no terms. */
export function termPages({ indexTerms, locale }: Edition, words: PrintWords): string {
  if (indexTerms.length === 0) return '';
  const letters = Map.groupBy(indexTerms, ({ term }) => letterOf(term, locale));
  const lists = [...letters.values()].map((terms) => `<ul>${terms.map(termEntry).join('')}</ul>`);
  return `<section class="term-index" id="${INDEX_ID}" data-opens><h1>${escaped(words.index)}</h1><div class="term-letters">${lists.join('')}</div></section>`;
}

/** The letter under which a term stands: an accent makes none of its own, save on the ñ. */
function letterOf(term: string, locale: Locale): string {
  const first = term.charAt(0).toLocaleUpperCase(locale);
  return first === 'Ñ' ? first : first.normalize('NFD').charAt(0);
}

/** What parts the pages is the style's: a page that is named twice is dropped once it is known, and its comma with it. */
function termEntry({ term, glossaryId, places }: IndexTerm): string {
  const name = glossaryId === undefined ? escaped(term) : link(glossaryId, escaped(term));
  const pages = places.map(({ id }) => link(id, openPageNumberOf(id)));
  return `<li class="term-entry">${name}<span class="term-pages">${pages.join('')}</span></li>`;
}

function link(id: string, content: string): string {
  return `<a href="#${escaped(id)}">${content}</a>`;
}
