// The fields of a PDF as names and values. What reads PDF files comes with this module: import it when one is chosen.
import {
  EncryptedPDFError,
  PDFArray,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';
import type { FormValues } from './read-form.ts';

/** A PDF's fields and when it was last changed (ISO 8601, null where it does not say), or why it cannot be read. */
export type PdfValues =
  | { readonly ok: true; readonly values: FormValues; readonly changedAt: string | null }
  | { readonly ok: false; readonly problem: { readonly kind: 'damaged-pdf' | 'encrypted-pdf' } };

/** Reads the fields of a PDF; a document without fields has none. */
export async function pdfValues(bytes: Uint8Array): Promise<PdfValues> {
  let pdf: PDFDocument;
  try {
    pdf = await openedPdf(bytes);
    const values = new Map<string, string>();
    // Asking for the form of a document without one would add it.
    if (!pdf.catalog.has(PDFName.of('AcroForm'))) return { ok: true, values, changedAt: null };
    for (const [field] of pdf.getForm().acroForm.getAllFields()) {
      const name = field.getFullyQualifiedName();
      const value = field.dict.lookup(PDFName.of('V'));
      if (name !== undefined) values.set(name, textOf(value));
    }
    return { ok: true, values, changedAt: changeOf(pdf) };
  } catch (error) {
    const kind = error instanceof EncryptedPDFError ? 'encrypted-pdf' : 'damaged-pdf';
    return { ok: false, problem: { kind } };
  }
}

/** Opens a document; one that is only protected against changes opens without a password. */
async function openedPdf(bytes: Uint8Array): Promise<PDFDocument> {
  const options = { updateMetadata: false, throwOnInvalidObject: false };
  try {
    return await PDFDocument.load(bytes, options);
  } catch (error) {
    if (!(error instanceof EncryptedPDFError)) throw error;
    return PDFDocument.load(bytes, { ...options, password: '' }).catch(() => {
      throw error;
    });
  }
}

function textOf(value: PDFObject | undefined): string {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  if (value instanceof PDFName) return value === PDFName.of('Off') ? '' : value.decodeText();
  if (value instanceof PDFArray) return textOf(value.size() > 0 ? value.lookup(0) : undefined);
  return value === undefined ? '' : value.toString();
}

/** When somebody changed the document after it was made. */
function changeOf(pdf: PDFDocument): string | null {
  try {
    const changed = pdf.getModificationDate();
    const made = pdf.getCreationDate();
    if (changed === undefined || changed.getTime() === made?.getTime()) return null;
    return changed.toISOString();
  } catch {
    // A date that is none says nothing; the file's own then counts.
    return null;
  }
}
