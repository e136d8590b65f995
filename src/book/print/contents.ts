// The contents: parts, chapters and their sections, each with room for its page.
import type { Edition, EditionChapter } from '../edition/edition.ts';
import { escaped } from './markup.ts';
import { pageNumberOf } from './page-number.ts';

/** Words that stand for nothing to look up: headings for readers who hear the page. */
const SECTION_LEVEL = 2;

/** The list of contents as nested lists of links. */
export function contentsList(edition: Edition): string {
  const parts = edition.parts.map(
    ({ id, label, chapters }) =>
      `<li class="contents-part">${line(id, label)}<ol>${chapters.map(chapterItem).join('')}</ol></li>`,
  );
  return `<ol class="contents-list">${parts.join('')}</ol>`;
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
