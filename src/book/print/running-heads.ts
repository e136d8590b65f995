// Running heads: the part on the left-hand page, the chapter on the right, and none on the page that opens a chapter.
// Chromium knows no running strings, so each chapter is a named page of its own; and it knows the first page of a
// document alone, so each named page counts how often it came, and its head is a style of counting without a word for 1.
import type { Edition } from '../edition/edition.ts';
import { cssString } from './markup.ts';
import { INDEX_ID } from './term-pages.ts';
import type { PrintWords } from './words.ts';

/** What stands above the pages of a section: on the left-hand ones, and on the right-hand ones past its opening. */
interface RunningHead {
  readonly id: string;
  readonly left: string;
  readonly right: string;
}

const FONT = '8.5pt "Source Serif 4", KaTeX_Main, Roboto, serif';
const NO_HEAD = '@counter-style no-head{system:cyclic;symbols:"";suffix:""}';

/** The `@page` rules of the contents, of every chapter and of the index, and those that put each on its page. */
export function runningHeads(edition: Edition, words: PrintWords): string {
  const chapters = edition.parts.flatMap((part) =>
    part.chapters.map(({ id, number, title }) => ({
      id,
      left: part.label,
      right: number === null ? title : `${number} · ${title}`,
    })),
  );
  const heads = [
    { id: 'contents', left: words.contents, right: words.contents },
    ...chapters,
    { id: INDEX_ID, left: words.index, right: words.index },
  ];
  return [NO_HEAD, ...heads.map(headRules)].join('\n');
}

/** Every section opens on a right-hand page, so that only the right-hand head has to keep silent there. */
function headRules({ id, left, right }: RunningHead): string {
  const name = `page-${id}`;
  return [
    `#${id}{page:${name}}`,
    `@counter-style head-${id}{system:cyclic;symbols:${cssString(right)};suffix:"";range:2 infinite;fallback:no-head}`,
    `@page ${name}{counter-increment:${name}}`,
    `@page ${name}:left{@top-left{content:${cssString(left)};font:${FONT}}}`,
    `@page ${name}:right{@top-right{content:counter(${name},head-${id});font:${FONT}}}`,
  ].join('\n');
}
