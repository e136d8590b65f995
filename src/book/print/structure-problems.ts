// Rules of PDF/UA-1 (ISO 14289-1) that a program can check in the tags themselves, after the Matterhorn Protocol 1.1, whose
// numbers stand beside them.
import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { elementsOf, kidsOf, typeOf } from './structure-tree.ts';

/** What each of these elements may hold (ISO 32000-1, tables 336 and 337): Matterhorn 09-004 and 09-005. */
const HOLDS: Readonly<Record<string, RegExp>> = {
  L: /^(Caption )?(LI )+$/,
  LI: /^(Lbl )*(LBody )+$|^(Lbl )+$/,
  Table: /^(Caption )?((TR )+|(THead )?(TBody )+(TFoot )?)$/,
  THead: /^(TR )+$/,
  TBody: /^(TR )+$/,
  TFoot: /^(TR )+$/,
  TR: /^((TH|TD) )+$/,
};

/** Standard types of ISO 32000-1, 14.8.4: Matterhorn 02-001. */
const STANDARD = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP ' +
    'Figure Formula Form'
  ).split(' '),
);

/** One sentence for each rule that the tags break. */
export function structureProblems(pdf: PDFDocument): string[] {
  const found = new Set<string>();
  for (const [, element] of elementsOf(pdf)) {
    const type = typeOf(element) ?? 'an element without a type';
    if (!STANDARD.has(type)) found.add(`${type} is no standard tag`);
    const held = heldTypes(pdf, element);
    if (HOLDS[type] && !HOLDS[type].test(held)) found.add(`${type} holds ${held || 'nothing'}`);
  }
  for (const problem of headingProblems(pdf)) found.add(problem);
  for (const problem of widgetProblems(pdf)) found.add(problem);
  for (const [index, { node }] of pdf.getPages().entries()) {
    const stream = node.lookup(PDFName.of('Contents'));
    if (!(stream instanceof PDFRawStream)) continue;
    const operators = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
    const problem = markProblem(operators);
    if (problem !== null) found.add(`page ${index + 1}: ${problem}`);
  }
  return [...found];
}

function heldTypes(pdf: PDFDocument, element: PDFDict): string {
  return kidsOf(element)
    .map((kid) => `${typeOf(pdf.context.lookup(kid)) ?? 'a mark'} `)
    .join('');
}

/** No level of heading is skipped on the way down, in the order of reading: Matterhorn 14-003. */
function headingProblems(pdf: PDFDocument): string[] {
  const levels = headingLevels(pdf, pdf.catalog.lookup(PDFName.of('StructTreeRoot')));
  return levels.flatMap((level, at) => {
    const before = levels[at - 1] ?? 0;
    return level > before + 1 ? [`a heading of level ${level} follows one of level ${before}`] : [];
  });
}

function headingLevels(pdf: PDFDocument, element: unknown): number[] {
  if (!(element instanceof PDFDict)) return [];
  const [, level] = /^H([1-6])$/.exec(typeOf(element) ?? '') ?? [];
  if (level !== undefined) return [Number(level)];
  return kidsOf(element).flatMap((kid) => headingLevels(pdf, pdf.context.lookup(kid)));
}

/** Every field stands in an element of its kind: Matterhorn 28-010. */
function widgetProblems(pdf: PDFDocument): string[] {
  const forms = new Set<unknown>();
  for (const [, element] of elementsOf(pdf)) {
    if (typeOf(element) !== 'Form') continue;
    for (const kid of kidsOf(element)) {
      const entry = pdf.context.lookup(kid);
      if (entry instanceof PDFDict) forms.add(pdf.context.lookup(entry.get(PDFName.of('Obj'))));
    }
  }
  const loose = pdf.context
    .enumerateIndirectObjects()
    .some(
      ([, object]) =>
        object instanceof PDFDict &&
        object.get(PDFName.of('Subtype')) === PDFName.of('Widget') &&
        (!forms.has(object) || !(object.get(PDFName.of('StructParent')) instanceof PDFNumber)),
    );
  return loose ? ['a field stands outside of the structure'] : [];
}

const OPENS = /^\/(\w+)\b.*\b(?:BDC|BMC)\r?$/;
const CLOSES = /\bEMC\r?$/;
/** Operators that show something (Tj … Do), or paint a path. */
const PAINTS = /(?:^|\s)(?:Tj|TJ|'|"|Do|sh|S|s|f\*?|F|B\*?|b\*?)\r?$/;

/** What is wrong with a page's marks, one operator a line; null where nothing is. Matterhorn 01-003 to 01-005. */
export function markProblem(operators: string): string | null {
  const open: ('tag' | 'artifact' | 'other')[] = [];
  for (const line of operators.split('\n')) {
    const [, type] = OPENS.exec(line) ?? [];
    if (type !== undefined) {
      const kind = line.includes('/MCID') ? 'tag' : type === 'Artifact' ? 'artifact' : 'other';
      if (kind === 'tag' && open.includes('artifact')) return 'a tag stands inside decoration';
      if (kind === 'artifact' && open.includes('tag')) return 'decoration stands inside a tag';
      open.push(kind);
    } else if (CLOSES.test(line)) {
      if (open.pop() === undefined) return 'a mark is closed that was not opened';
    } else if (PAINTS.test(line) && !open.some((kind) => kind !== 'other'))
      return 'something is drawn that is neither tagged nor decoration';
  }
  return open.length === 0 ? null : 'a mark is not closed';
}
