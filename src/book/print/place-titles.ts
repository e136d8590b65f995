// What every place of the book is called: for links that say where they lead, and for checking the contents.
import type { Edition } from '../edition/edition.ts';
import { INDEX_ID } from './term-pages.ts';
import { printWords } from './words.ts';

/** One line of the contents: where it leads and what it says there. */
export interface ContentsEntry {
  readonly id: string;
  readonly title: string;
}

/** Every line of the contents, in order. */
export function contentsEntries(edition: Edition): ContentsEntry[] {
  const parts = edition.parts.flatMap(({ id, label, chapters }) => [
    { id, title: label },
    ...chapters.flatMap((chapter) => [
      { id: chapter.id, title: chapter.title },
      ...chapter.headings
        .filter(({ level }) => level === 2)
        .map(({ id, text }) => ({ id, title: text })),
    ]),
  ]);
  if (edition.indexTerms.length === 0) return parts;
  return [...parts, { id: INDEX_ID, title: printWords[edition.locale].index }];
}

/** Names of places by id: headings of every level, figures, tables, equations, terms. */
export function placeTitles(edition: Edition): ReadonlyMap<string, string> {
  const { figures, tables, equations, indexTerms, parts } = edition;
  return new Map([
    ...indexTerms.flatMap(({ term, places }) => places.map(({ id }) => [id, term] as const)),
    ...[...figures, ...tables, ...equations].map(({ id, label }) => [id, label] as const),
    ...parts.flatMap(({ chapters }) =>
      chapters.flatMap(({ headings }) => headings.map(({ id, text }) => [id, text] as const)),
    ),
    ...contentsEntries(edition).map(({ id, title }) => [id, title] as const),
  ]);
}
