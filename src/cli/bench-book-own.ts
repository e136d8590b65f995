// Our own way to a finished book: a Chromium of its own each time, two passes, and the finishing of the file.
import { chromium } from '@playwright/test';
import { finishedPdf } from '#src/book/print/finish-pdf.ts';
import { placeTitles } from '#src/book/print/place-titles.ts';
import type { BenchDocument } from './bench-book-documents.ts';
import type { PrintSample } from './bench-book-summary.ts';
import type { FoundBrowser } from './browser.ts';
import { printBook } from './print-book.ts';
import { printedFacts } from './typeset-book.ts';

/** What a document is printed with. */
export interface OwnOptions {
  readonly browser: FoundBrowser;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly signal: AbortSignal;
}

/** Prints a document once. Throws as `printBook` does. */
export async function ownSample(
  { html, edition }: BenchDocument,
  { browser: { executablePath, args }, files, signal }: OwnOptions,
): Promise<PrintSample> {
  const started = performance.now();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const printed = await printBook(browser, html, { format: 'A4', files, signal });
    const finishing = performance.now();
    const bytes = await finishedPdf(printed.bytes, printedFacts(edition), placeTitles(edition));
    const done = performance.now();
    return {
      seconds: (done - started) / 1000,
      pages: printed.count,
      bytes: bytes.length,
      finishing: (done - finishing) / 1000,
    };
  } finally {
    await browser.close();
  }
}
