// A document of worksheets or judgements, printed and finished as the typeset book is: tags, titles of links, metadata.
import type { Browser } from '@playwright/test';
import { wordsIn } from '#islands/kit/words.ts';
import { formStrings } from '#islands/worksheet-form/strings.ts';
import type { PaperFormat } from '#src/book/downloads.ts';
import type { EditionFacts } from '#src/book/edition/edition.ts';
import { type Locale, locales } from '#src/book/locales.ts';
import { finishedPdf } from '#src/book/print/finish-pdf.ts';
import { printWords } from '#src/book/print/words.ts';
import { printFonts } from './print-fonts.ts';
import { printPdf } from './print-page.ts';

/** The edition that the sheets belong to. */
export type SheetsEdition = Pick<EditionFacts, 'version' | 'date' | 'licences'>;

/** Where and how sheets are printed. */
export interface SheetsPrinter {
  readonly browser: Browser;
  readonly locale: Locale;
  readonly format: PaperFormat;
  readonly edition: SheetsEdition;
  readonly signal?: AbortSignal | undefined;
}

/** The PDF of a document; `titles` name its places by their ids, for the links that lead there. */
export async function printedSheets(
  { html, title }: { readonly html: string; readonly title: string },
  { browser, locale, format, edition, signal }: SheetsPrinter,
  titles: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array> {
  const { files } = printFonts();
  const printed = await printPdf(browser, html, { format, files, ...(signal ? { signal } : {}) });
  const own = wordsIn(formStrings, locale);
  const facts = {
    title,
    author: printWords[locale].authors,
    subject: own('book'),
    lang: locales[locale].tag,
    rights: edition.licences,
    date: new Date(edition.date),
  };
  return finishedPdf(printed, facts, titles);
}
