// A book that says the same several times: where every page costs what the one before did, length alone tells.
import type { Edition, EditionChapter, EditionPart } from '#src/book/edition/edition.ts';
import { prefixedId, prefixIds } from '#src/book/edition/ids.ts';

/** The edition with its parts `times` times in a row; the ids of each copy, and its links, are its own. */
export function repeatedEdition(edition: Edition, times: number): Edition {
  const copies = Array.from({ length: times - 1 }, (_, index) =>
    edition.parts.map((part) => partCopy(part, `again-${index + 2}`)),
  );
  return { ...edition, parts: [...edition.parts, ...copies.flat()] };
}

function partCopy({ id, label, chapters }: EditionPart, prefix: string): EditionPart {
  return {
    id: prefixedId(prefix, id),
    label,
    chapters: chapters.map((chapter) => chapterCopy(chapter, prefix)),
  };
}

function chapterCopy(chapter: EditionChapter, prefix: string): EditionChapter {
  const body = chapter.body.cloneNode(true) as HTMLElement;
  const id = prefixedId(prefix, chapter.id);
  prefixIds(body, prefix);
  body.id = id;
  for (const link of body.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', `#${prefixedId(prefix, link.getAttribute('href')?.slice(1) ?? '')}`);
  for (const link of body.querySelectorAll('a[data-page-ref]'))
    link.setAttribute(
      'data-page-ref',
      prefixedId(prefix, link.getAttribute('data-page-ref') ?? ''),
    );
  const headings = chapter.headings.map((heading) => ({
    ...heading,
    id: prefixedId(prefix, heading.id),
  }));
  return { ...chapter, id, body, headings };
}
