// The documents of the bench: the first chapters of the English book, as many as come closest to a number of pages, or
// the same few again and again until they are as many.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type Edition, editionOf } from '#src/book/edition/edition.ts';
import { speakFormulas } from '#src/book/edition/speak-formulas.ts';
import { type ChapterSlug, chapterSlugs } from '#src/book/outline.ts';
import { bookHtml } from '#src/book/print/book-html.ts';
import { openedBook } from '#src/book/print/opening-pages.ts';
import { printedPlaces } from '#src/book/print/places.ts';
import { repeatedEdition } from './bench-book-repeated.ts';
import { bookFacts } from './book-facts.ts';
import type { BookStyles } from './book-styles.ts';
import { drawnMark } from './drawn-mark.ts';
import { withPrintedPage } from './print-page.ts';

/** What a document is made of. */
export interface DocumentPlan {
  /** How many first chapters of the book. */
  readonly chapters: number;
  /** How often these stand in it. */
  readonly times: number;
  /** How many pages this comes to, the lists at its end left out. */
  readonly about: number;
}

/** A book to print. */
export interface BenchDocument extends DocumentPlan {
  readonly edition: Edition;
  readonly html: string;
}

/** Where the bench takes its text from. */
export interface DocumentSource {
  /** The folder of the built site. */
  readonly site: string;
  readonly styles: BookStyles;
  /** Whether longer documents repeat the chapters of the shortest, instead of going on in the book. */
  readonly repeated: boolean;
  readonly signal: AbortSignal;
}

/** Documents of about so many pages, shortest first; a draft of the whole book tells where its chapters end. */
export async function benchDocuments(
  browser: Browser,
  targets: readonly number[],
  source: DocumentSource,
): Promise<readonly BenchDocument[]> {
  const all = { chapters: chapterSlugs.length, times: 1, about: Number.NaN };
  const whole = await documentOf(all, source);
  const { files } = source.styles;
  const draft = await withPrintedPage(
    browser,
    whole.html,
    { files, signal: source.signal },
    (page) => page.pdf({ format: 'A4', outline: false, tagged: false }),
  );
  const openings = whole.edition.parts.flatMap(({ id, chapters }) => [
    id,
    ...chapters.map((chapter) => chapter.id),
  ]);
  const { pages } = openedBook((await printedPlaces(draft)).pages, openings);
  const chapters = whole.edition.parts.flatMap((part) => part.chapters);
  const starts = chapters.map(({ id }) => pages.get(id) ?? Number.NaN);
  const plans = documentPlans(starts.slice(0, chapterSlugs.length + 1), targets, source.repeated);
  return Promise.all(plans.map((plan) => documentOf(plan, source)));
}

/**
 * What the documents are made of, shortest first, each once; repeated, only the chapters of the shortest.
 * @param starts Pages on which the chapters begin, and after them the page of what follows the last one.
 */
export function documentPlans(
  starts: readonly number[],
  targets: readonly number[],
  repeated: boolean,
): DocumentPlan[] {
  const pagesOf = (chapters: number) => (starts[chapters] ?? Number.NaN) - 1;
  const counts = chapterCounts(starts, targets);
  const [fewest] = counts;
  if (!repeated || fewest === undefined)
    return counts.map((chapters) => ({ chapters, times: 1, about: pagesOf(chapters) }));
  const once = pagesOf(fewest);
  const times = targets.map((target) => Math.max(1, Math.round(target / once)));
  return ascending(times).map((count) => ({ chapters: fewest, times: count, about: count * once }));
}

/**
 * How many first chapters come closest to each number of pages, ascending and each once.
 * @param starts Pages on which the chapters begin, and after them the page of what follows the last one.
 */
export function chapterCounts(starts: readonly number[], targets: readonly number[]): number[] {
  const ends = starts.slice(1).map((start) => start - 1);
  const counts = targets.map((target) => {
    const distances = ends.map((end) => Math.abs(end - target));
    return 1 + distances.indexOf(Math.min(...distances));
  });
  return ascending(counts);
}

/** Each count once. */
function ascending(counts: readonly number[]): number[] {
  return [...new Set(counts)].sort((a, b) => a - b);
}

async function documentOf(
  plan: DocumentPlan,
  { site, styles }: DocumentSource,
): Promise<BenchDocument> {
  const slugs = chapterSlugs.slice(0, plan.chapters);
  const read = new Set<ChapterSlug>([...slugs, 'numbers']);
  const pages = new Map([...read].map((slug) => [slug, builtPage(site, slug)]));
  const once = editionOf(pages, { locale: 'en', slugs, facts: bookFacts('en', new Date()) });
  await speakFormulas(once);
  const edition = repeatedEdition(once, plan.times);
  const html = bookHtml(edition, { css: styles.css, mark: drawnMark() });
  return { ...plan, edition, html };
}

function builtPage(site: string, slug: ChapterSlug): string {
  const path = slug === 'index' ? [] : slug.split('/');
  return readFileSync(join(site, 'en', ...path, 'index.html'), 'utf8');
}
