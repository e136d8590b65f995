// The typeset book: a PDF for each language and paper, finished and checked before it is given away.
import { extractText, getDocumentProxy } from 'unpdf';
import type { Edition } from '#src/book/edition/edition.ts';
import { bookHtml } from '#src/book/print/book-html.ts';
import { contentsProblems } from '#src/book/print/contents-problems.ts';
import { finishedPdf } from '#src/book/print/finish-pdf.ts';
import { pdfReport } from '#src/book/print/pdf-problems.ts';
import { contentsEntries, placeTitles } from '#src/book/print/place-titles.ts';
import { printWords } from '#src/book/print/words.ts';
import type { BookPlace, MadeFile } from './book-place.ts';
import { bookStyles } from './book-styles.ts';
import { drawnMark } from './drawn-mark.ts';
import { printBook } from './print-book.ts';

/** Every typeset book. Throws when a file breaks a rule of `printedBookProblems`. */
export async function* typesetBooks(place: BookPlace): AsyncGenerator<MadeFile> {
  const { browser, editions, formats, signal } = place;
  const { css, files } = bookStyles(place.site);
  for (const [locale, edition] of editions) {
    const html = bookHtml(edition, { css, mark: drawnMark() });
    const titles = placeTitles(edition);
    for (const format of formats) {
      const file = `which-bottleneck-${locale}-${format.toLowerCase()}.pdf`;
      const started = performance.now();
      const printed = await printBook(browser, html, { format, files, signal });
      const seconds = (performance.now() - started) / 1000;
      const content = await finishedPdf(printed.bytes, printedFacts(edition), titles);
      const problems = await printedBookProblems(content, edition);
      if (problems.length > 0) throw new Error(problemText(file, problems));
      place.say(paceText(file, seconds, printed.count, content.length));
      yield { file, kind: 'book', subject: null, locale, format, pages: printed.count, content };
    }
  }
}

/** One sentence for each rule that a finished book breaks: see `pdfReport` and `contentsProblems`. */
export async function printedBookProblems(
  bytes: Uint8Array,
  edition: Edition,
): Promise<readonly string[]> {
  const { problems, pages } = await pdfReport(bytes, edition.lang);
  const texts = await pageTexts(bytes);
  return [...problems, ...contentsProblems(texts, contentsEntries(edition), pages)];
}

/** The text of each page, as another program than the one that wrote them reads it. */
export async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  // The reader takes the bytes it is given for itself.
  const { text } = await extractText(await getDocumentProxy(bytes.slice()), { mergePages: false });
  return text;
}

/** What a finished file says of itself. */
export function printedFacts({ title, lang, locale, facts }: Edition) {
  const { authors, subtitle } = printWords[locale];
  const date = new Date(`${facts.date}T00:00:00Z`);
  return { title, lang, author: authors, subject: subtitle, rights: facts.licences, date };
}

/** What stops a file from being given away. */
export function problemText(file: string, problems: readonly string[]): string {
  const some = problems.slice(0, 20).map((problem) => `  ${problem}`);
  return `${file} cannot be given away, ${problems.length} problems:\n${some.join('\n')}`;
}

function paceText(file: string, seconds: number, pages: number, bytes: number): string {
  const each = (seconds / pages).toFixed(3);
  const megabytes = (bytes / 1e6).toFixed(1);
  return `${file}: ${pages} pages, ${megabytes} MB, ${seconds.toFixed(1)} s (${each} s a page)`;
}
