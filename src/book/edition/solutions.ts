// The appendix of worked solutions: one section a chapter, each solution and its question leading to each other.

import type { EditionChapter } from './edition.ts';
import { element } from './element.ts';
import { headingsOf } from './headings.ts';
import { prefixedId } from './ids.ts';
import { type Solution, solutionId } from './questions.ts';
import type { EditionWords } from './words.ts';

const id = 'solutions';

/** The appendix of these solutions, or nothing where no chapter asks anything. */
export function solutionsChapter(
  solutions: readonly Solution[],
  titles: ReadonlyMap<string, string>,
  document: Document,
  words: EditionWords,
): EditionChapter | undefined {
  if (solutions.length === 0) return undefined;
  const body = element(document, 'section', 'edition-chapter');
  body.id = id;
  body.dataset['slug'] = id;
  body.append(
    element(document, 'h1', '', words.solutions),
    element(document, 'p', 'book-standfirst', words.solutionsLead),
  );
  const chapters = [...new Set(solutions.map(({ chapter }) => chapter))];
  for (const chapter of chapters) {
    const head = element(document, 'h2', '', titles.get(chapter.slug) ?? chapter.slug);
    head.id = prefixedId(id, chapter.id);
    const own = solutions.filter((solution) => solution.chapter === chapter);
    body.append(head, ...own.map((solution) => solutionOf(solution, document)));
  }
  return {
    slug: id,
    id,
    number: null,
    mark: '',
    title: words.solutions,
    body,
    headings: headingsOf(body),
  };
}

function solutionOf({ question, label, held }: Solution, document: Document): HTMLElement {
  const link = element(document, 'a', 'edition-label', `${label}.`);
  link.setAttribute('href', `#${question}`);
  link.setAttribute('data-page-ref', question);
  const box = element(document, 'div', 'edition-solution', ...held);
  box.id = solutionId(question);
  const first = box.firstElementChild;
  if (first?.localName === 'p') first.prepend(link, ' ');
  else box.prepend(element(document, 'p', '', link));
  return box;
}
