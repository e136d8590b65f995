// The contents: parts, chapters and their sections, each with room for its page.
import type { Edition, EditionChapter } from '../edition/edition.ts';
import { escaped } from './markup.ts';
import { pageNumberOf } from './page-number.ts';

/** Chapters list what they are divided into, and no deeper: the bookmarks do. */
const SECTION_LEVEL = 2;

/** The list of contents as nested lists of links; `ends` are what follows the last part, by id and title. */
export function contentsList(
  edition: Edition,
  ends: readonly (readonly [string, string])[] = [],
): string {
  const parts = edition.parts.map(
    ({ id, label, chapters }) =>
      `<li class="contents-part">${line(id, label)}<ol>${chapters.map(chapterItem).join('')}</ol></li>`,
  );
  const last = ends.map(([id, title]) => `<li class="contents-part">${line(id, title)}</li>`);
  return `<ol class="contents-list">${[...parts, ...last].join('')}</ol>`;
}

function chapterItem({ id, number, title, headings }: EditionChapter): string {
  const name = number === null ? title : `${number}\u2002${title}`;
  const sections = headings
    .filter(({ level }) => level === SECTION_LEVEL)
    .map((heading) => `<li>${line(heading.id, heading.text)}</li>`);
  const list = sections.length === 0 ? '' : `<ol>${sections.join('')}</ol>`;
  return `<li class="contents-chapter">${line(id, name)}${list}</li>`;
}

function line(id: string, text: string): string {
  const words = `<span class="contents-text">${escaped(text)}</span>`;
  const dots = '<span class="contents-dots" aria-hidden="true"></span>';
  return `<a class="contents-line" href="#${id}">${words}${dots}${pageNumberOf(id)}</a>`;
}
