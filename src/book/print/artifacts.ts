// What Chromium draws without a tag (running heads, page numbers, rules, backgrounds) is decoration: it says so here, so
// that who hears the page is not read it. Chromium writes an operator a line, and tags of text never inside another.
import {
  decodePDFRawStream,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

const TAGGED = /^\/\w+ <<\/MCID \d+ >>BDC\r?$/;
const OPENS = /(BDC|BMC)\r?$/;
const CLOSES = /^EMC\r?$/;

/** The operators of a page with everything outside its tags marked as decoration. */
export function withArtifacts(operators: string): string {
  const lines = ['/Artifact BMC'];
  let depth = 0;
  for (const line of operators.split('\n')) {
    if (depth === 0 && TAGGED.test(line)) lines.push('EMC');
    lines.push(line);
    if (OPENS.test(line)) depth += 1;
    if (!CLOSES.test(line)) continue;
    depth -= 1;
    if (depth === 0) lines.push('/Artifact BMC');
  }
  return [...lines, 'EMC'].join('\n');
}

/** Marks the decoration of every page, in place. */
export function markArtifacts(pdf: PDFDocument): void {
  for (const { node } of pdf.getPages()) {
    const ref = node.get(PDFName.of('Contents'));
    const stream = pdf.context.lookup(ref);
    // Chromium gives each page one stream; what is written otherwise is left as it is.
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const operators = binaryText(decodePDFRawStream(stream).decode());
    pdf.context.assign(ref, pdf.context.flateStream(withArtifacts(operators)));
  }
}

/** One character a byte, so that nothing in a string of the page changes. */
function binaryText(bytes: Uint8Array): string {
  const CHUNK = 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}
