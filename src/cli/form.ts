// `npm run form -- <filled.pdf> [out.json] [--with export.json]`: a filled worksheet as the file that the site imports.
import { basename } from 'node:path';
import { importProblemText } from '#islands/kit/import-problem.ts';
import { formNoteLines, formProblemLines } from '#islands/worksheet-form/form-problem.ts';
import { readPdf } from '#islands/worksheet-form/read-pdf.ts';
import { isLocale, type Locale } from '#src/book/locales.ts';
import { type Bundle, bundleText, parseBundle } from '#src/worksheet/bundle.ts';
import { readFormFile, writeFormFile } from './form-file.ts';
import { type FormRequest, formRequest } from './form-request.ts';

/** The language of what is said: the machine's where the book has it. */
function ownLocale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  const language = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2);
  return isLocale(language) ? language : 'en';
}

/** Reads the form and writes the file; resolves to the exit code. */
async function run({ form, out, known }: FormRequest, locale: Locale): Promise<number> {
  const exported = known === null ? null : readFormFile(known, '.json', locale).bytes;
  const work = exported === null ? null : parseBundle(new TextDecoder().decode(exported));
  if (work?.ok === false) return refused(inFile(known, [importProblemText(work.problem, locale)]));
  const empty: Pick<Bundle, 'worksheets' | 'runs' | 'responses'> = {
    worksheets: [],
    runs: [],
    responses: [],
  };
  const read = await readPdf(
    { name: basename(form), ...readFormFile(form, '.pdf', locale) },
    work?.bundle ?? empty,
  );
  if (!read.ok) return refused(inFile(form, formProblemLines(read.problem, locale)));
  for (const line of formNoteLines(read.notes, locale)) process.stderr.write(`${line}\n`);
  if (out === null) process.stdout.write(bundleText(read.bundle));
  else writeFormFile(out, bundleText(read.bundle), locale);
  return 0;
}

/** Lines on a file, after its name. */
function inFile(path: string | null, [first = '', ...more]: readonly string[]): readonly string[] {
  return [`${path}: ${first}`, ...more];
}

function refused(lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return 1;
}

try {
  process.exitCode = await run(formRequest(process.argv.slice(2)), ownLocale(process.env));
} catch (error) {
  process.exitCode = refused([error instanceof Error ? error.message : String(error)]);
}
