// The files that a class hands in, read one by one: exports first, so that a form finds the runs that it cites by their
// first digits; one that cannot be read takes nothing from the others. What reads a PDF is fetched once one comes.
import type { Locale } from '#src/book/locales.ts';
import { type RunRecord, sha256Hex } from '#src/measure/record.ts';
import type { Bundle } from '#src/worksheet/bundle.ts';
import type { ReadFile } from '#src/worksheet/class/gathering.ts';
import { importLimits } from '#src/worksheet/hostile.ts';
import { readBundle } from '../kit/read-bundle.ts';
import { isForm } from '../worksheet-form/is-form.ts';
import type { RefusedForm } from './class-contract.ts';

/** What a file must offer. */
export type HandedIn = Pick<
  File,
  'name' | 'type' | 'size' | 'lastModified' | 'text' | 'arrayBuffer'
>;

/** Which modules read forms: fetched when they are asked for. */
export type FormReader = () => Promise<{
  readonly readPdf: typeof import('../worksheet-form/read-pdf.ts').readPdf;
  readonly formProblemLines: typeof import('../worksheet-form/form-problem.ts').formProblemLines;
}>;

/** How files are read; `next` is told before each file how many were read. */
export interface Reading {
  readonly locale: Locale;
  readonly formReader: FormReader;
  readonly next: (read: number) => Promise<void>;
}

/** The files that gave something or were refused by their content, and those that were not opened at all. */
export interface ReadAll {
  readonly read: readonly ReadFile[];
  readonly forms: readonly RefusedForm[];
  /** Names of files that the browser could not read. */
  readonly unreadable: readonly string[];
  /** Names of forms whose reader could not be fetched. */
  readonly unopened: readonly string[];
}

/** Reads all files; rejects as `next` does. */
export async function readHandedIn(
  files: readonly HandedIn[],
  { locale, formReader, next }: Reading,
): Promise<ReadAll> {
  const read: ReadFile[] = [];
  const forms: RefusedForm[] = [];
  const unreadable: string[] = [];
  const unopened: string[] = [];
  const opens = (file: HandedIn) => isForm(file) && file.size <= importLimits.bytes;
  const inOrder = [...files.filter((file) => !opens(file)), ...files.filter(opens)];
  for (const [index, file] of inOrder.entries()) {
    const { name } = file;
    await next(index);
    try {
      if (!opens(file)) {
        read.push({ name, parsed: await readBundle(file) });
        continue;
      }
      const bytes = new Uint8Array(await file.arrayBuffer());
      // A connection may be gone: the exports are shown all the same.
      const reader = await formReader().catch(() => null);
      if (reader === null) {
        unopened.push(name);
        continue;
      }
      const runs = runsOf(read);
      const changedAt = new Date(file.lastModified).toISOString();
      const known = { worksheets: [], responses: [], runs };
      const form = await reader.readPdf({ name, bytes, changedAt }, known);
      if (!form.ok) {
        forms.push({ name, lines: reader.formProblemLines(form.problem, locale) });
        continue;
      }
      // Each form is a pupil's: two that say the same are two, and one file twice is one.
      const mark = sha256Hex(bytes);
      const bundle = { ...withRuns(form.bundle, runs), installation: mark.slice(0, 32) };
      read.push({ name, parsed: { ok: true, bundle }, mark });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      unreadable.push(name);
    }
  }
  return { read, forms, unreadable, unopened };
}

function runsOf(read: readonly ReadFile[]): readonly RunRecord[] {
  const runs = read.flatMap(({ parsed }) => (parsed.ok ? parsed.bundle.runs : []));
  return [...new Map(runs.map((run) => [run.id, run])).values()];
}

/** A form with the runs that it cites, without which its verdict could not be audited. */
function withRuns(form: Bundle, runs: readonly RunRecord[]): Bundle {
  const cited = new Set(
    form.worksheets
      .flatMap(({ attempts }) => attempts)
      .flatMap(({ answers }) => Object.values(answers.evidence ?? {}))
      .flatMap((citations) => citations.map(({ run }) => run)),
  );
  return { ...form, runs: runs.filter(({ id }) => cited.has(id)) };
}
