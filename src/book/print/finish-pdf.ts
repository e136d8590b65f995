// What Chromium leaves open in a printed book: formulas tagged as such, links that say where they lead, tab order by
// structure, decoration marked, metadata. What is drawn stays as it is.
import {
  PDFDict,
  PDFDocument,
  PDFHeader,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';
import { markArtifacts } from './artifacts.ts';
import { FORMULA_MARK } from './chapter-markup.ts';
import { documentMetadata, type PrintedFacts } from './metadata.ts';
import { idOf } from './places.ts';
import { mendStructure } from './structure-tree.ts';

const KNOWN_TYPES: Readonly<Record<string, string>> = {
  Em: 'Span',
  Strong: 'Span',
  Aside: 'Div',
  FENote: 'Note',
  Title: 'P',
};

/** The finished file of a printed document; `titles` name places by their ids, for the links that lead there. */
export async function finishedPdf(
  bytes: Uint8Array,
  facts: PrintedFacts,
  titles: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    if (isName(object.get(PDFName.of('S')), 'Figure')) nameFigure(object);
    if (isName(object.get(PDFName.of('Type')), 'StructElem')) useKnownType(object);
    if (isName(object.get(PDFName.of('Subtype')), 'Link')) nameLink(object, titles, facts.title);
  }
  for (const page of pdf.getPages())
    if (page.node.get(PDFName.of('Annots')) !== undefined)
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  mendStructure(pdf, markArtifacts(pdf));
  addMetadata(pdf, facts);
  // Tab order, metadata and the titles of windows came with this version.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  return pdf.save({ useObjectStreams: false, updateFieldAppearances: false });
}

/** A figure without a text of its own only groups a drawing, which has one, with its caption. */
function nameFigure(element: PDFDict): void {
  const alt = textOf(element.get(PDFName.of('Alt')));
  if (alt === undefined) element.set(PDFName.of('S'), PDFName.of('Div'));
  if (alt === undefined || !alt.startsWith(FORMULA_MARK)) return;
  element.set(PDFName.of('S'), PDFName.of('Formula'));
  element.set(PDFName.of('Alt'), PDFHexString.fromText(alt.slice(FORMULA_MARK.length)));
}

/** Types that came with PDF 2.0, as what an older reader knows. */
function useKnownType(element: PDFDict): void {
  const type = element.get(PDFName.of('S'));
  const known = type instanceof PDFName ? KNOWN_TYPES[type.decodeText()] : undefined;
  if (known !== undefined) element.set(PDFName.of('S'), PDFName.of(known));
}

function nameLink(link: PDFDict, titles: ReadonlyMap<string, string>, book: string): void {
  const action = link.lookup(PDFName.of('A'));
  const uri = action instanceof PDFDict ? textOf(action.get(PDFName.of('URI'))) : undefined;
  const target = link.get(PDFName.of('Dest'));
  const place = target instanceof PDFName ? titles.get(idOf(target)) : undefined;
  link.set(PDFName.of('Contents'), PDFHexString.fromText(uri ?? place ?? book));
}

function addMetadata(pdf: PDFDocument, facts: PrintedFacts): void {
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setAuthor(facts.author);
  pdf.setSubject(facts.subject);
  pdf.setCreationDate(facts.date);
  pdf.setModificationDate(facts.date);
  pdf.catalog.set(PDFName.of('Lang'), PDFString.of(facts.lang));
  const stream = pdf.context.stream(new TextEncoder().encode(documentMetadata(facts)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

function isName(object: PDFObject | undefined, name: string): boolean {
  return object instanceof PDFName && object.decodeText() === name;
}

function textOf(object: PDFObject | undefined): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString
    ? object.decodeText()
    : undefined;
}
