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
  const plain = texts.map(plainText);
  const contents = `${plain.slice(0, first - 1).join(' ')} `;
  return entries.flatMap(({ id, title }) => {
    const page = pages.get(id);
    if (page === undefined) return [`"${title}" (#${id}) stands on no page`];
    const words = plainText(title);
    if (!plain[page - 1]?.includes(words))
      return [`page ${page} has no heading "${title}" (#${id})`];
    return contents.includes(`${words} ${page} `)
      ? []
      : [`the contents give "${title}" another page than ${page}`];
  });
}

/** The text with one blank between words. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
