// What a sitting of the bench of the book found, as figures and as tables for the terminal.

import type { RoundSamples } from './bench-book-rounds.ts';
import {
  type BookBenchReport,
  type DocumentSummary,
  documentSummary,
  type PageLine,
  pageLine,
  type Range,
  timeRatio,
} from './bench-book-summary.ts';
import { textTable } from './table.ts';

/** Our documents are called `book-0` and on, shortest first; every other name is a peer. */
const OWN = /^book-\d+$/;

/** The longest document that the peers, some of them slow, are asked to set. */
const PEER_PAGES = 100;

/** Which document the peers set: the longest of at most a hundred pages, else the first. */
export function sharedIndex(pages: readonly number[]): number {
  return Math.max(
    0,
    pages.findLastIndex((count) => count <= PEER_PAGES),
  );
}

/** The figures of a sitting in which the peers set the document `shared`; `left` says why a peer is not among them. */
export function bookReport(
  samples: RoundSamples['samples'],
  shared: number,
  left: Readonly<Record<string, string>>,
): BookBenchReport {
  const entries = Object.entries(samples);
  const own = entries
    .filter(([name]) => OWN.test(name))
    .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  const documents = own.map(([, taken]) => documentSummary(taken));
  const ours = own[shared]?.[1] ?? [];
  const peers = entries
    .filter(([name]) => !OWN.test(name))
    .map(
      ([name, taken]) =>
        [name, { ...documentSummary(taken), ratio: timeRatio(ours, taken) }] as const,
    );
  return { documents, line: pageLine(documents), shared, peers: Object.fromEntries(peers), left };
}

/** The tables, and under them what was compared. */
export function reportText(
  { documents, line, shared, peers, left }: BookBenchReport,
  rounds: number,
): string {
  const heads = [
    'document',
    'pages',
    'seconds',
    'least–most',
    's a page',
    'finishing',
    'MB',
    'ours/its',
  ];
  const rows = [
    ...documents.map((document, index) => row(`book ${index + 1}`, document, '')),
    ...Object.entries(peers).map(([name, peer]) => row(name, peer, rangeText(peer.ratio, 3))),
  ];
  return [
    `The printed book, ${rounds} rounds by turns; a Chromium or process of its own for every run`,
    textTable(heads, rows),
    '',
    line === null ? 'No line: fewer than three lengths.' : lineText(line),
    ...(peers['vivliostyle'] ? [vivliostyleText(shared)] : []),
    ...(peers['typst'] ? [typstText(shared)] : []),
    ...Object.entries(left).map(([name, reason]) => `${name} is left out: ${reason}`),
  ].join('\n');
}

function vivliostyleText(shared: number): string {
  return `Vivliostyle: the HTML of book ${shared + 1} in the same Chromium, one pass, no page numbers filled in, no empty pages.`;
}

function typstText(shared: number): string {
  return `Typst: the headings, paragraphs, lists, tables and code of book ${shared + 1} as text; no formulas, no figures, no links.`;
}

function row(name: string, summary: DocumentSummary, ratio: string): string[] {
  const { pages, seconds, secondsAPage, finishingSeconds, megabytes } = summary;
  return [
    name,
    pages.toFixed(0),
    seconds.median.toFixed(2),
    `${seconds.least.toFixed(2)}–${seconds.most.toFixed(2)}`,
    secondsAPage.toFixed(3),
    finishingSeconds === 0 ? '' : finishingSeconds.toFixed(2),
    megabytes.toFixed(2),
    ratio,
  ];
}

function rangeText({ median, least, most }: Range, digits: number): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}

function lineText({ secondsAPage, startSeconds, residual }: PageLine): string {
  const percent = (100 * residual).toFixed(0);
  return `Line: ${startSeconds.toFixed(2)} s and ${secondsAPage.toFixed(3)} s a page; no length is more than ${percent} % off it.`;
}
