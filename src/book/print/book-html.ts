// The whole book as one HTML document, ready to be printed: cover, imprint, contents, parts, chapters.
import type { Edition } from '../edition/edition.ts';
import { chapterMarkup } from './chapter-markup.ts';
import { contentsList } from './contents.ts';
import { coverPage, imprintPage } from './front-matter.ts';
import { escaped } from './markup.ts';
import { runningHeads } from './running-heads.ts';
import { INDEX_ID, termPages } from './term-pages.ts';
import { printWords } from './words.ts';

/** What the document is set with: style rules and the drawing of the book's mark. */
export interface BookDesign {
  readonly css: string;
  readonly mark: string;
}

/**
 * The document. What opens on a right-hand page bears `data-opens`; where that needs an empty page before it, and which
 * page numbers stand where `data-page-of` keeps room, is known after a first printing.
 */
export function bookHtml(edition: Edition, { css, mark }: BookDesign): string {
  const words = printWords[edition.locale];
  const parts = edition.parts.map((part) => {
    const chapters = part.chapters.map((chapter) => chapterMarkup(chapter, words));
    const page = `<section class="part-page" id="${part.id}" data-opens><h1>${escaped(part.label)}</h1></section>`;
    return [page, ...chapters].join('\n');
  });
  const index = termPages(edition, words);
  const ends = index === '' ? [] : ([[INDEX_ID, words.index]] as const);
  return `<!doctype html>
<html lang="${edition.lang}"><head><meta charset="utf-8"><title>${escaped(edition.title)}</title>
<style>${css}\n${runningHeads(edition, words)}</style></head>
<body>${coverPage(edition, words, mark)}
${imprintPage(edition, words)}
<section class="contents" id="contents"><h1>${escaped(words.contents)}</h1>${contentsList(edition, ends)}</section>
${parts.join('\n')}
${index}
</body></html>`;
}
