// Where each chapter stands: its id, its number and the mark that its figures are numbered by.
import { type ChapterSlug, outline } from '#src/book/outline.ts';

/** A chapter's place in the whole book, the same in every edition that has it. */
export interface ChapterPlace {
  readonly slug: ChapterSlug;
  readonly id: string;
  readonly number: number | null;
  readonly mark: string;
}

/** The id of a chapter's section, e.g. `phase-36-kv-cache`. */
export function chapterId(slug: string): string {
  return slug === 'index' ? 'opening' : slug.replaceAll('/', '-');
}

/** The chapters asked for, in reading order and numbered as in the whole book; the last part's are appendices. */
export function chapterPlaces(slugs?: readonly ChapterSlug[]): readonly ChapterPlace[] {
  const last = outline.length - 1;
  const body = outline.slice(0, last).flatMap((part) => [...part.chapters] as ChapterSlug[]);
  const appendices = [...(outline[last]?.chapters ?? [])] as ChapterSlug[];
  const numbered: readonly ChapterSlug[] = body.filter((slug) => slug !== 'index');
  const all = [...body, ...appendices].map((slug): ChapterPlace => {
    const number = numbered.indexOf(slug) + 1 || null;
    const letter = appendices.includes(slug)
      ? String.fromCharCode(65 + appendices.indexOf(slug))
      : '';
    return { slug, id: chapterId(slug), number, mark: number === null ? letter : `${number}` };
  });
  return slugs === undefined ? all : all.filter(({ slug }) => slugs.includes(slug));
}
