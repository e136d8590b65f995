// A copy as data that can cross to a worker: its parts one after another, its styles, and what the reader should know of
// it. Pure: records go in, a definition comes out, the same in structure in every language.
import type { Content, StyleDictionary } from 'pdfmake/interfaces';
import { locales } from '#src/book/locales.ts';
import { answerPages } from './answer-pages.ts';
import { type CopySource, copyWords, type PaperId } from './copy-source.ts';
import { copyStrings } from './copy-strings.ts';
import { type FamilyId, familyIds } from './font-cover.ts';
import { unknownLetter } from './lettered.ts';
import { paragraph } from './paper-blocks.ts';
import { examPage, roadmapPage } from './practice-pages.ts';
import { runPages, runsHead } from './run-pages.ts';
import { contentsPage, titlePage } from './title-pages.ts';
import { calibrationPage, verdictsPage } from './verdict-pages.ts';
import { worksheetPages, worksheetsHead } from './worksheet-pages.ts';
import { claimPages, readingPages } from './written-pages.ts';

/** A copy ready to be set. */
export interface CopyDefinition {
  /** BCP 47 tag. */
  readonly language: string;
  readonly paper: PaperId;
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The name of the book. */
  readonly book: string;
  /** ISO 8601: what the file says of when it was made. */
  readonly now: string;
  /** A page's number, with `{{page}}` and `{{pages}}` to fill in. */
  readonly pageNumber: string;
  readonly content: readonly Content[];
  readonly styles: StyleDictionary;
  /** The fonts it is set in. */
  readonly families: readonly FamilyId[];
}

/** The parts of a copy, each made when it is asked for: a caller may rest between them. */
export function* copyParts(source: CopySource): Generator<readonly Content[]> {
  yield titlePage(source);
  yield [contentsPage(source)];
  yield verdictsPage(source);
  yield calibrationPage(source);
  yield worksheetsHead(source);
  for (const worksheet of source.collection.worksheets) yield worksheetPages(source, worksheet);
  yield runsHead(source);
  for (const run of source.collection.runs) yield runPages(source, run);
  yield answerPages(source);
  yield readingPages(source);
  yield claimPages(source);
  yield examPage(source);
  yield roadmapPage(source);
}

/** The definition of a copy from its parts; letters that no font of ours has are counted on the first page. */
export function copyDefinition(
  source: CopySource,
  parts: readonly (readonly Content[])[],
): CopyDefinition {
  const { locale, name, now, paper } = source;
  const { say } = copyWords(locale);
  const [title = [], ...rest] = parts;
  const text = JSON.stringify(parts);
  const count = [...text].filter((letter) => letter === unknownLetter).length;
  const note =
    count === 0 ? [] : [paragraph(say('unlettered', { count, mark: unknownLetter }), 'soft')];
  const content = [...title, ...note, ...rest.flat()];
  const used = familyIds.filter((family) =>
    [`"font":"${family}"`, `font-family=\\"${family}\\"`].some((mark) => text.includes(mark)),
  );
  return {
    language: locales[locale].tag,
    paper,
    title: [say('book'), name === '' ? say('title') : say('titleOf', { name })].join(' · '),
    author: name,
    subject: say('subject'),
    book: say('book'),
    now,
    pageNumber: copyStrings[locale].pageNumber,
    content,
    styles,
    families: count === 0 ? used : [...new Set([...used, 'Wide' as const])],
  };
}

const soft = '#505b5d';
const accent = '#0d5c63';

const styles: StyleDictionary = {
  titleBook: { fontSize: 13, color: soft, margin: [0, 120, 0, 8] },
  title: { fontSize: 30, bold: true, margin: [0, 0, 0, 6] },
  subtitle: { fontSize: 14, italics: true, margin: [0, 0, 0, 36] },
  heading1: { fontSize: 19, bold: true, margin: [0, 14, 0, 10] },
  heading2: { fontSize: 14.5, bold: true, margin: [0, 14, 0, 6] },
  heading3: { fontSize: 11.5, bold: true, margin: [0, 8, 0, 4] },
  contents1: { bold: true },
  contents2: {},
  label: { fontSize: 9.5, bold: true, color: accent, margin: [0, 10, 0, 3] },
  body: { margin: [0, 0, 0, 5] },
  soft: { fontSize: 9.5, color: soft, margin: [0, 2, 0, 5] },
  step: { fontSize: 12, bold: true, margin: [0, 10, 0, 2] },
  group: { italics: true, color: soft, margin: [0, 6, 0, 0] },
  question: { bold: true, fontSize: 9.5, color: soft, margin: [0, 6, 0, 1] },
  answer: { margin: [0, 0, 0, 2] },
  asked: { bold: true, fontSize: 10, margin: [0, 0, 0, 2] },
  answered: { margin: [0, 0, 0, 4] },
  answeredAt: { fontSize: 8, color: soft, margin: [0, 1, 0, 0] },
  right: { bold: true, fontSize: 9.5, color: accent },
  wrong: { bold: true, fontSize: 9.5 },
  open: { italics: true, color: soft, margin: [0, 0, 0, 2] },
  word: { fontSize: 15, bold: true },
  table: { fontSize: 9, margin: [0, 4, 0, 8] },
  tableHead: { bold: true, color: soft },
  factName: { color: soft, fontSize: 9 },
  fact: { fontSize: 9 },
  list: { margin: [8, 2, 0, 8] },
  link: { color: accent },
  figure: { margin: [0, 8, 0, 2] },
  legend: { fontSize: 8.5, margin: [0, 2, 0, 2] },
  caption: { fontSize: 9, italics: true, margin: [0, 5, 0, 8] },
};
