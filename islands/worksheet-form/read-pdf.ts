// A filled form as a file: looked at before it is opened, read, and given as what the site imports.
import { importLimits } from '#src/worksheet/hostile.ts';
import { pdfValues } from './pdf-values.ts';
import { type FormProblem, type KnownWork, type ReadForm, readForm } from './read-form.ts';

/** Why a file gave no form. */
export type PdfProblem =
  | FormProblem
  | { readonly kind: 'not-pdf'; readonly name: string }
  | { readonly kind: 'damaged-pdf' | 'encrypted-pdf' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number };

/** A form as a bundle, or why the file is none. */
export type ReadPdf =
  | Extract<ReadForm, { ok: true }>
  | { readonly ok: false; readonly problem: PdfProblem };

/** What is read: `changedAt` (ISO 8601) is the file's own time, which counts where the document names none. */
export interface PdfFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly changedAt: string;
}

/** Reads a file that calls itself a PDF. */
export async function readPdf(file: PdfFile, known: KnownWork): Promise<ReadPdf> {
  const { name, bytes } = file;
  const { bytes: limit } = importLimits;
  if (bytes.length > limit)
    return { ok: false, problem: { kind: 'too-large', bytes: bytes.length, limit } };
  if (!startsAsPdf(bytes)) return { ok: false, problem: { kind: 'not-pdf', name } };
  const read = await pdfValues(bytes);
  if (!read.ok) return read;
  return readForm(read.values, { at: read.changedAt ?? file.changedAt, known });
}

/** The mark may follow some other bytes, as readers of PDF allow. */
function startsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}
