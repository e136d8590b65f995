// `npm run form -- <filled.pdf> [out.json] [--with export.json]`: a filled worksheet as the file that the site imports.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importProblemText } from '#islands/kit/import-problem.ts';
import { formNoteLines, formProblemLines } from '#islands/worksheet-form/form-problem.ts';
import { readPdf } from '#islands/worksheet-form/read-pdf.ts';
import { isLocale, type Locale } from '#src/book/locales.ts';
import { type Bundle, bundleText, parseBundle } from '#src/worksheet/bundle.ts';
import { type FormRequest, formRequest } from './form-request.ts';

/** The language of what is said: the machine's where the book has it. */
function ownLocale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  const language = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2);
  return isLocale(language) ? language : 'en';
}

/** Reads the form and writes the file; resolves to the exit code. */
async function run({ form, out, known }: FormRequest, locale: Locale): Promise<number> {
  const work = known === null ? null : parseBundle(readFileSync(known, 'utf8'));
  if (work?.ok === false) return refused([importProblemText(work.problem, locale)]);
  const empty: Pick<Bundle, 'worksheets' | 'runs' | 'responses'> = {
    worksheets: [],
    runs: [],
    responses: [],
  };
  const read = await readPdf(
    {
      name: basename(form),
      bytes: readFileSync(form),
      changedAt: statSync(form).mtime.toISOString(),
    },
    work?.bundle ?? empty,
  );
  if (!read.ok) return refused(formProblemLines(read.problem, locale));
  for (const line of formNoteLines(read.notes, locale)) process.stderr.write(`${line}\n`);
  if (out === null) process.stdout.write(bundleText(read.bundle));
  else writeFileSync(out, bundleText(read.bundle));
  return 0;
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
