// The book as PDF in two passes over one laid-out document: the first tells on which page everything falls, then page
// numbers and the empty pages before openings are filled in, and the second must confirm every one of them.
import type { Browser } from '@playwright/test';
import type { PaperFormat } from '#src/book/downloads.ts';
import { openedBook } from '#src/book/print/opening-pages.ts';
import { paddedPage } from '#src/book/print/page-number.ts';
import { printedPlaces } from '#src/book/print/places.ts';
import { withPrintedPage } from './print-page.ts';

/** What a book is printed with. */
export interface PrintBookOptions {
  readonly format: PaperFormat;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly signal?: AbortSignal;
}

/** A printed book: its file, how many pages it has, and on which each id fell. */
export interface PrintedBook {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly pages: ReadonlyMap<string, number>;
}

/** Prints a document made by `bookHtml`. Throws when a place moved between the passes. */
export function printBook(
  browser: Browser,
  html: string,
  { format, files, signal }: PrintBookOptions,
): Promise<PrintedBook> {
  const openings = [...html.matchAll(/<section\b[^>]*\bdata-opens\b[^>]*>/g)].map(
    ([tag]) => /\bid="([^"]+)"/.exec(tag)?.[1] ?? '',
  );
  return withPrintedPage(browser, html, { files, ...(signal && { signal }) }, async (page) => {
    const draft = await page.pdf({ format, outline: false, tagged: false });
    const { pages, emptyBefore } = openedBook((await printedPlaces(draft)).pages, openings);
    const numbers = [...pages].map(([id, number]) => [id, paddedPage(number)] as const);
    const dropped = new Set(await page.change(fillPages, { numbers, emptyBefore }));
    const bytes = await page.pdf({ format });
    const confirmed = await printedPlaces(bytes);
    const kept = new Map([...pages].filter(([id]) => !dropped.has(id) || confirmed.pages.has(id)));
    assertUnmoved(kept, confirmed.pages);
    return { bytes, ...confirmed };
  });
}

/**
 * Runs in the document: writes the numbers, puts in the empty pages, and drops from the index what leads to the page of
 * the place before it; gives the ids of the places that lost a link.
 */
function fillPages({
  numbers,
  emptyBefore,
}: {
  readonly numbers: readonly (readonly [string, string])[];
  readonly emptyBefore: readonly string[];
}): string[] {
  const byId = new Map(numbers);
  for (const room of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
    const number = byId.get(room.dataset['pageOf'] ?? '') ?? '';
    const reference = room.closest('.page-ref');
    room.textContent = 'pageOpen' in room.dataset || reference !== null ? number.trim() : number;
    // The room that a short number leaves goes before the bracket, not into it.
    reference?.prepend(number.slice(0, number.length - number.trim().length));
  }
  for (const id of emptyBefore) {
    const empty = document.createElement('div');
    empty.className = 'empty-page';
    document.getElementById(id)?.before(empty);
  }
  const repeated = [...document.querySelectorAll('.term-pages a')].filter(
    (link) => link.previousElementSibling?.textContent === link.textContent,
  );
  for (const link of repeated) link.remove();
  return repeated.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));
}

function assertUnmoved(
  expected: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): void {
  const moved = [...expected].filter(([id, page]) => found.get(id) !== page);
  if (moved.length === 0) return;
  const some = moved.slice(0, 5).map(([id, page]) => `#${id} from ${page} to ${found.get(id)}`);
  throw new Error(
    `${moved.length} places moved once their pages were filled in: ${some.join(', ')}`,
  );
}
