// What Chromium draws without a tag (running heads, page numbers, rules, backgrounds) is decoration, and so are the borders
// that it tags with the block they surround: they say so here, so that who hears the page is not read them. Chromium
// writes an operator a line, and tags of text never inside another.
import {
  decodePDFRawStream,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

const TAGGED = /^\/(\w+) <<\/MCID (\d+) >>BDC\r?$/;
const OPENS = /(BDC|BMC)\r?$/;
const CLOSES = /^EMC\r?$/;
/** Blocks whose own marks, where they show no text and no image, hold a border or a background. */
const BLOCK = /^(Table|TR|TH|TD|Div|BlockQuote|P|H\d|L|LI)$/;
/** What decoration would be read as says nothing: nobody is read it. */
const READ_AS = /^\/Span ?<<\/ActualText .*>> BDC\r?$/;
const BEGINS_TEXT = /^BT\r?$/;
const ENDS_TEXT = /^ET\r?$/;
/** Where text begins, from the page's top in CSS pixels. */
const PLACED = /^1 0 0 -1 [\d.-]+ ([\d.-]+) Tm\r?$/;
/** Chromium draws a page in CSS pixels, 96 an inch; a point is a 72nd. */
const POINTS_A_PIXEL = 72 / 96;
/** The share of a page's height above and below the type area. */
const MARGIN = 0.1;
const SHOWS = /(Tj|TJ|'|"|Do)\r?$/;

/** A page's operators as they are written back. */
export interface MarkedOperators {
  readonly operators: string;
  /** Numbers of the marks (MCID) that were tagged and are decoration now. */
  readonly dropped: ReadonlySet<number>;
}

/**
 * The operators of a page with everything outside its tags, and every tagged border, marked as decoration; text in the
 * margins is the running head or the page number. `height` is the page's, in points.
 */
export function withArtifacts(operators: string, height: number): MarkedOperators {
  const given = operators.split('\n');
  const lines = ['/Artifact BMC'];
  const dropped = new Set<number>();
  /** The marks that are open, and what closes them: a tagged one goes back to decoration, an unsaid one says nothing. */
  const open: ('tagged' | 'plain' | 'unsaid')[] = [];
  let text = false;
  for (const [at, line] of given.entries()) {
    const [, type = '', number] = (open.length === 0 && TAGGED.exec(line)) || [];
    const isBorder = BLOCK.test(type) && !showsSomething(given, at);
    if (isBorder) dropped.add(Number(number));
    if (isBorder || (open.length === 0 && READ_AS.test(line))) {
      open.push('unsaid');
      continue;
    }
    const closed = CLOSES.test(line) ? open.pop() : undefined;
    if (closed === 'unsaid') continue;
    if (open.length === 0 && BEGINS_TEXT.test(line)) {
      lines.push('EMC', runningText(given, at, height));
      text = true;
    }
    if (number !== undefined) lines.push('EMC');
    lines.push(line);
    if (closed === 'tagged') lines.push('/Artifact BMC');
    if (text && ENDS_TEXT.test(line)) {
      lines.push('EMC', '/Artifact BMC');
      text = false;
    }
    if (OPENS.test(line)) open.push(number === undefined ? 'plain' : 'tagged');
  }
  return { operators: [...lines, 'EMC'].join('\n'), dropped };
}

/** Whether text or an image stands between a mark and its end. */
function showsSomething(lines: readonly string[], opening: number): boolean {
  let depth = 0;
  for (let at = opening; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (OPENS.test(line)) depth += 1;
    if (CLOSES.test(line)) depth -= 1;
    if (depth === 0) return false;
    if (SHOWS.test(line)) return true;
  }
  return false;
}

/** What opens a piece of text in decoration: running heads and page numbers say that they are (ISO 32000-1, table 330). */
function runningText(lines: readonly string[], beginning: number, height: number): string {
  const ends = lines.findIndex((line, at) => at > beginning && ENDS_TEXT.test(line));
  const placed = lines.slice(beginning, ends).find((line) => PLACED.test(line)) ?? '';
  const fromTop = (Number(PLACED.exec(placed)?.[1] ?? Number.NaN) * POINTS_A_PIXEL) / height;
  const place = fromTop < MARGIN ? 'Header' : fromTop > 1 - MARGIN ? 'Footer' : undefined;
  return place ? `/Artifact <</Type /Pagination /Subtype /${place}>> BDC` : '/Artifact BMC';
}

/** Marks the decoration of every page, in place; gives the marks of each page that the structure must let go. */
export function markArtifacts(pdf: PDFDocument): ReadonlyMap<PDFRef, ReadonlySet<number>> {
  const dropped = new Map<PDFRef, ReadonlySet<number>>();
  for (const sheet of pdf.getPages()) {
    const { node, ref: page } = sheet;
    const ref = node.get(PDFName.of('Contents'));
    const stream = pdf.context.lookup(ref);
    // Chromium gives each page one stream; what is written otherwise is left as it is.
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const marked = withArtifacts(
      binaryText(decodePDFRawStream(stream).decode()),
      sheet.getHeight(),
    );
    if (marked.dropped.size > 0) dropped.set(page, marked.dropped);
    pdf.context.assign(ref, pdf.context.flateStream(marked.operators));
  }
  return dropped;
}

/** One character a byte, so that nothing in a string of the page changes. */
function binaryText(bytes: Uint8Array): string {
  const CHUNK = 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}
