// Whether the contents tell the truth: the page that stands behind each line against the page whose text has the heading.
import type { ContentsEntry } from './place-titles.ts';

/**
 * One sentence for each line of the contents that names another page than the one on which its heading is read.
 * @param texts The text of each page as a reader of PDF finds it.
 * @param pages Where the places fell, counted from 1.
 */
export function contentsProblems(
  texts: readonly string[],
  entries: readonly ContentsEntry[],
  pages: ReadonlyMap<string, number>,
): string[] {
  const first = pages.get(entries[0]?.id ?? '') ?? 1;
  const contents = folded(`${texts.slice(0, first - 1).join(' ')} `);
  return entries.flatMap(({ id, title }) => {
    const page = pages.get(id);
    if (page === undefined) return [`"${title}" (#${id}) stands on no page`];
    const words = spacedPattern(title);
    if (!new RegExp(words).test(folded(texts[page - 1] ?? '')))
      return [`page ${page} has no heading "${title}" (#${id})`];
    return new RegExp(`${words}\\s+${page}\\s`).test(contents)
      ? []
      : [`the contents give "${title}" another page than ${page}`];
  });
}

/** The words with a blank or none between any two letters: where a pair is kerned apart, a reader of PDF sees one. */
function spacedPattern(text: string): string {
  const letters = [...folded(text).replace(/[\s\u00ad]+/g, '')];
  return letters
    .map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('[\\s\u00ad]*');
}

/** One sign for those that a font draws alike and a reader of PDF takes for one another: ligatures, apostrophes. */
function folded(text: string): string {
  return text.normalize('NFKC').replace(/[\u02bc\u2018\u2019]/g, "'");
}
