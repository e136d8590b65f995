// The worksheets as forms, for each language and paper; a short edition has those of one module.
import { locales } from '#src/book/locales.ts';
import { pdfReport } from '#src/book/print/pdf-problems.ts';
import type { BookPlace, MadeFile } from './book-place.ts';
import { formFiles, judgementsFile } from './form-files.ts';
import { problemText } from './typeset-book.ts';

const SHORT = ['module-07'];

/** Every file of worksheets, and the book's own judgements. */
export async function* bookWorksheets(place: BookPlace): AsyncGenerator<MadeFile> {
  const { browser, editions, formats, short, signal, say } = place;
  for (const [locale, { facts }] of editions)
    for (const format of formats) {
      const options = { edition: facts, signal, ...(short && { only: SHORT }) };
      for await (const { name, subject, bytes } of formFiles(browser, locale, format, options)) {
        const pages = await checkedPages(name, bytes, locales[locale].tag);
        say(`${name}: ${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB`);
        yield { file: name, kind: 'worksheets', subject, locale, format, pages, content: bytes };
      }
      const { name, bytes } = await judgementsFile(browser, locale, format, {
        edition: facts,
        signal,
      });
      const pages = await checkedPages(name, bytes, locales[locale].tag);
      say(`${name}: ${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB`);
      const kind = 'judgements';
      yield { file: name, kind, subject: null, locale, format, pages, content: bytes };
    }
}

/** How many pages a file has. Throws where it breaks a rule of printed files, naming each. */
async function checkedPages(name: string, bytes: Uint8Array, lang: string): Promise<number> {
  const { problems, count } = await pdfReport(bytes, lang);
  if (problems.length > 0) throw new Error(problemText(name, problems));
  return count;
}
