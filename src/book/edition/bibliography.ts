// The bibliography: every reference that the chapters of this edition cite, gathered at the end of the book.
import { parseHTML } from 'linkedom';
import type { EditionChapter } from './edition.ts';
import { element } from './element.ts';
import { prefixedId } from './ids.ts';
import type { EditionWords } from './words.ts';

const id = 'bibliography';

/** The bibliography of what `bodies` cite, out of the built page of numbers; nothing where nothing is cited. */
export function bibliographyChapter(
  numbersPage: string | undefined,
  bodies: readonly HTMLElement[],
  document: Document,
  words: EditionWords,
): EditionChapter | undefined {
  const cited = new Set(
    bodies.flatMap((body) =>
      [...body.querySelectorAll('a[data-cites]')].map((link) =>
        link.getAttribute('href')?.slice(1),
      ),
    ),
  );
  if (numbersPage === undefined || cited.size === 0) return undefined;
  const entries = [...parseHTML(numbersPage).document.querySelectorAll('.book-bibliography > li')];
  const list = element(document, 'ul', 'book-bibliography');
  for (const entry of entries) {
    const own = document.importNode(entry, true);
    own.id = prefixedId(id, entry.id);
    if (cited.has(own.id)) list.append(own);
  }
  const body = element(
    document,
    'section',
    'edition-chapter',
    element(document, 'h1', '', words.bibliography),
    list,
  );
  body.id = id;
  body.dataset['slug'] = id;
  return { slug: id, id, number: null, mark: '', title: words.bibliography, body, headings: [] };
}

/** Takes the list of references and its heading out of the chapter that has it on the site, in place. */
export function removeReferenceList(body: HTMLElement): void {
  const list = body.querySelector('.book-bibliography');
  if (list === null) return;
  const before = list.previousElementSibling;
  list.remove();
  if (before !== null && /^H[2-4]$/.test(before.tagName)) before.remove();
}
