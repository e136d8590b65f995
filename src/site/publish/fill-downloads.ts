// The page of downloads is built before the files are made: what it says of them is written into it afterwards.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archivedView, type DownloadsContext, downloadsView } from '#islands/downloads/view.ts';
import { buildDocument } from '#islands/kit/build-document.ts';
import type { Download, DownloadsManifest } from '#src/book/downloads.ts';
import { type Locale, localeIds } from '#src/book/locales.ts';

const element = /(<book-downloads\b[^>]*\bdata-folder="([^"]*)"[^>]*>)[\s\S]*?(<\/book-downloads>)/;

/** A built page with the table of these files, or with the sentence that says there are none. Throws where no place is. */
export function filledPage(html: string, files: readonly Download[], locale: Locale): string {
  return withView(html, locale, (context) => downloadsView(files, context));
}

function archivedPage(html: string, locale: Locale): string {
  return withView(html, locale, archivedView);
}

function withView(
  html: string,
  locale: Locale,
  view: (context: DownloadsContext) => HTMLElement,
): string {
  const [, folder] = element.exec(html)?.slice(1) ?? [];
  if (folder === undefined)
    throw new Error(`${locale}/downloads: no <book-downloads data-folder> to write the files into`);
  const { outerHTML } = view({ document: buildDocument(), locale, folder });
  return html.replace(
    element,
    (_, open: string, _folder, close: string) => open + outerHTML + close,
  );
}

/** Writes the files of a manifest into the page of each language in a built site; gives the pages that changed. */
export async function fillDownloadsPages(
  folder: string,
  { files }: Pick<DownloadsManifest, 'files'>,
): Promise<string[]> {
  return rewritten(folder, (html, locale) => filledPage(html, files, locale));
}

/** Says on the page of each language that it stands in the archive. */
export async function archiveDownloadsPages(folder: string): Promise<string[]> {
  return rewritten(folder, archivedPage);
}

async function rewritten(
  folder: string,
  page: (html: string, locale: Locale) => string,
): Promise<string[]> {
  const changed: string[] = [];
  for (const locale of localeIds) {
    const file = join(folder, locale, 'downloads', 'index.html');
    const html = await readFile(file, 'utf8');
    const filled = page(html, locale);
    if (filled === html) continue;
    await writeFile(file, filled);
    changed.push(file);
  }
  return changed;
}
