// The documents of the bench: the first chapters of the English book, as many as come closest to a number of pages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { type Edition, editionOf } from '#src/book/edition/edition.ts';
import { type ChapterSlug, chapterSlugs } from '#src/book/outline.ts';
import { bookHtml } from '#src/book/print/book-html.ts';
import { openedBook } from '#src/book/print/opening-pages.ts';
import { printedPlaces } from '#src/book/print/places.ts';
import { bookFacts } from './book-facts.ts';
import type { BookStyles } from './book-styles.ts';
import { drawnMark } from './drawn-mark.ts';
import { withPrintedPage } from './print-page.ts';

/** A book to print: some first chapters. */
export interface BenchDocument {
  readonly chapters: number;
  readonly edition: Edition;
  readonly html: string;
}

/** Where the bench takes its text from. */
export interface DocumentSource {
  /** The folder of the built site. */
  readonly site: string;
  readonly styles: BookStyles;
  readonly signal: AbortSignal;
}

/** Documents of about so many pages, shortest first; a draft of the whole book tells where its chapters end. */
export async function benchDocuments(
  browser: Browser,
  targets: readonly number[],
  source: DocumentSource,
): Promise<readonly BenchDocument[]> {
  const whole = documentOf(chapterSlugs.length, source);
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
  return chapterCounts(starts.slice(0, chapterSlugs.length + 1), targets).map((count) =>
    documentOf(count, source),
  );
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
  return [...new Set(counts)].sort((a, b) => a - b);
}

function documentOf(count: number, { site, styles }: DocumentSource): BenchDocument {
  const slugs = chapterSlugs.slice(0, count);
  const read = new Set<ChapterSlug>([...slugs, 'numbers']);
  const pages = new Map([...read].map((slug) => [slug, builtPage(site, slug)]));
  const edition = editionOf(pages, { locale: 'en', slugs, facts: bookFacts('en', new Date()) });
  return {
    chapters: count,
    edition,
    html: bookHtml(edition, { css: styles.css, mark: drawnMark() }),
  };
}

function builtPage(site: string, slug: ChapterSlug): string {
  const path = slug === 'index' ? [] : slug.split('/');
  return readFileSync(join(site, 'en', ...path, 'index.html'), 'utf8');
}
