// A file that the reader chose or dropped: what was exported, or a worksheet filled in as a PDF form. What reads a PDF
// is fetched once one comes.
import type { Locale } from '#src/book/locales.ts';
import type { Bundle } from '#src/worksheet/bundle.ts';
import { importLimits } from '#src/worksheet/hostile.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { importProblemText } from '../kit/import-problem.ts';
import { readBundle } from '../kit/read-bundle.ts';
import { isForm } from '../worksheet-form/is-form.ts';

/** What a file holds, with what the reader should know of it; or why it was refused. */
export type ReadWork =
  | { readonly ok: true; readonly bundle: Bundle; readonly lines: readonly string[] }
  | { readonly ok: false; readonly lines: readonly string[] };

type Chosen = Pick<File, 'name' | 'type' | 'size' | 'lastModified' | 'text' | 'arrayBuffer'>;

/** Reads a file of either kind; rejects with `DOMException` where the browser cannot read it. */
export async function readWork(
  file: Chosen,
  store: WorksheetStore,
  locale: Locale,
): Promise<ReadWork> {
  if (isForm(file) && file.size <= importLimits.bytes) return readForm(file, store, locale);
  const parsed = await readBundle(file);
  if (!parsed.ok) return { ok: false, lines: [importProblemText(parsed.problem, locale)] };
  return { ok: true, bundle: parsed.bundle, lines: [] };
}

async function readForm(file: Chosen, store: WorksheetStore, locale: Locale): Promise<ReadWork> {
  const [{ readPdf }, { formNoteLines, formProblemLines }] = await Promise.all([
    import('../worksheet-form/read-pdf.ts'),
    import('../worksheet-form/form-problem.ts'),
  ]);
  const [{ worksheets }, { responses }, { runs }] = await Promise.all([
    store.list(),
    store.listResponses(),
    store.listRuns(),
  ]);
  const read = await readPdf(
    {
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
      changedAt: new Date(file.lastModified).toISOString(),
    },
    { worksheets, responses, runs },
  );
  if (!read.ok) return { ok: false, lines: formProblemLines(read.problem, locale) };
  return { ok: true, bundle: read.bundle, lines: formNoteLines(read.notes, locale) };
}
