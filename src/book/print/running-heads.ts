// Running heads: the part on the left-hand page, the chapter on the right. Chromium knows no running strings, so each
// chapter is a named page of its own.
import type { Edition } from '../edition/edition.ts';
import { cssString } from './markup.ts';

const FONT = '8.5pt "Source Serif 4", KaTeX_Main, Roboto, serif';

/** The `@page` rules of every chapter, and those that put its section on its page. */
export function runningHeads(edition: Edition): string {
  return edition.parts
    .flatMap((part) =>
      part.chapters.map(({ id, number, title }) => {
        const name = `page-${id}`;
        const head = number === null ? title : `${number} · ${title}`;
        return [
          `#${id}{page:${name}}`,
          `@page ${name}:left{@top-left{content:${cssString(part.label)};font:${FONT}}}`,
          `@page ${name}:right{@top-right{content:${cssString(head)};font:${FONT}}}`,
        ].join('\n');
      }),
    )
    .join('\n');
}
