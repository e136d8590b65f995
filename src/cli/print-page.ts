// A document as PDF, by Chromium: its files are handed over, nothing is fetched, no host stands in the result.
import type { Browser, Page, Route } from '@playwright/test';
import type { PaperFormat } from '#src/book/downloads.ts';
import { mediaType } from './site-file.ts';

/** What a document is printed with. */
export interface PrintOptions {
  readonly format: PaperFormat;
  /** Fonts and images, by their addresses as the document writes them (`fonts/a.woff2`). */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /** Whether the headings become bookmarks; they do unless told. */
  readonly outline?: boolean;
  readonly signal?: AbortSignal;
}

/** Reserved by RFC 2606: no request to it can leave the machine, and a link to it is seen to be wrong. */
const HERE = 'https://print.invalid/';

/** A laid-out document that can be printed more than once, and changed in between. */
export interface PrintedPage {
  pdf(
    options: Pick<PrintOptions, 'format' | 'outline'> & { tagged?: boolean },
  ): Promise<Uint8Array>;
  /** Runs a function, which must stand by itself, in the document. */
  change<Argument, Result>(
    change: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Result>;
}

/**
 * The tagged PDF of a whole HTML document; its `@page` rules decide on margins, `format` on the sheet. Throws when the
 * document asks for a file that it was not given, or a font cannot be read.
 */
export function printPdf(
  browser: Browser,
  html: string,
  { format, outline = true, ...options }: PrintOptions,
): Promise<Uint8Array> {
  return withPrintedPage(browser, html, options, (page) => page.pdf({ format, outline }));
}

/** Lays the document out and hands it to `use`. Throws as `printPdf` does. */
export async function withPrintedPage<Result>(
  browser: Browser,
  html: string,
  { files = new Map(), signal }: Pick<PrintOptions, 'files' | 'signal'>,
  use: (page: PrintedPage) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const missing = new Set<string>();
  try {
    await context.route('**/*', (route) => answer(route, html, files, missing));
    const printing = openPage(await context.newPage(), missing).then(use);
    return await Promise.race([printing, ...(signal ? [aborted(signal, printing)] : [])]);
  } finally {
    // A page that is being laid out answers late: who stops it need not wait for that.
    const closing = context.close();
    if (signal?.aborted) closing.catch(() => undefined);
    else await closing;
  }
}

async function openPage(page: Page, missing: ReadonlySet<string>): Promise<PrintedPage> {
  page.setDefaultTimeout(0);
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await page.goto(HERE);
  const broken = await brokenFonts(page);
  if (missing.size > 0 || broken.length > 0) throw new Error(lackText([...missing], broken));
  return {
    pdf: ({ format, outline = true, tagged = true }) =>
      page.pdf({ format, printBackground: true, tagged, outline }),
    async change<Argument, Result>(change: (argument: Argument) => Result, argument: Argument) {
      const result = await page.evaluate(change as (argument: unknown) => Result, argument);
      await brokenFonts(page);
      return result;
    },
  };
}

/** Rejects when the signal comes; what was under way then fails unheard. */
function aborted(signal: AbortSignal, underWay: Promise<unknown>): Promise<never> {
  underWay.catch(() => undefined);
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function answer(
  route: Route,
  html: string,
  files: ReadonlyMap<string, Uint8Array>,
  missing: Set<string>,
): Promise<void> {
  const url = route.request().url();
  if (url === HERE) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  const path = url.startsWith(HERE) ? decodeURIComponent(url.slice(HERE.length)) : null;
  const bytes = path === null ? undefined : files.get(path);
  if (path === null || bytes === undefined) {
    missing.add(path ?? url);
    return route.abort();
  }
  return route.fulfill({ contentType: mediaType(path), body: Buffer.from(bytes) });
}

/** The fonts that the document's text needs and that could not be read. */
function brokenFonts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const fonts = await document.fonts.ready;
    return [...fonts].filter(({ status }) => status === 'error').map(({ family }) => family);
  });
}

function lackText(missing: readonly string[], broken: readonly string[]): string {
  const lacks = [
    ...missing.map((address) => `it was not given ${address}`),
    ...broken.map((family) => `the font ${family} cannot be read`),
  ];
  return `the document cannot be printed: ${lacks.join('; ')}`;
}
