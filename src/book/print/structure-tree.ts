// The tree of tags as ISO 32000-1 (14.8.4.3) wants it, where Chromium writes it otherwise: what an item of a list says in
// an LBody, chapters as sections, and no mark that is decoration.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFRef,
} from '@cantoo/pdf-lib';

/** Puts the tree right, in place; `dropped` holds the marks of each page that are decoration now. */
export function mendStructure(
  pdf: PDFDocument,
  dropped: ReadonlyMap<PDFRef, ReadonlySet<number>>,
): void {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (!root) return;
  letGo(pdf, root, dropped);
  for (const [ref, element] of elementsOf(pdf)) {
    if (typeOf(element) === 'LI') wrapBody(pdf, ref, element);
    if (typeOf(element) === 'Document') nameSections(pdf, element);
  }
}

/** Every element of the structure with its reference. */
export function elementsOf(pdf: PDFDocument): (readonly [PDFRef, PDFDict])[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([ref, object]) =>
      object instanceof PDFDict && isNamed(object, 'Type', 'StructElem')
        ? [[ref, object] as const]
        : [],
    );
}

/** An element's type, e.g. `LI`; undefined for what is none. */
export function typeOf(element: unknown): string | undefined {
  const type = element instanceof PDFDict ? element.get(PDFName.of('S')) : undefined;
  return type instanceof PDFName ? type.decodeText() : undefined;
}

/** What an element holds, as it is written: references, marks by number, marks of other pages. */
export function kidsOf(element: PDFDict): readonly (PDFRef | PDFNumber | PDFDict)[] {
  const kids = element.lookup(PDFName.of('K'));
  const all = kids instanceof PDFArray ? kids.asArray() : [element.get(PDFName.of('K'))];
  return all.filter(
    (kid): kid is PDFRef | PDFNumber | PDFDict =>
      kid instanceof PDFRef || kid instanceof PDFNumber || kid instanceof PDFDict,
  );
}

/** Takes marks out of the elements that held them and out of the pages' own lists. */
function letGo(
  pdf: PDFDocument,
  root: PDFDict,
  dropped: ReadonlyMap<PDFRef, ReadonlySet<number>>,
): void {
  for (const [, element] of elementsOf(pdf)) {
    const kids = kidsOf(element);
    const kept = kids.filter((kid) => !isDropped(pdf, element, kid, dropped));
    if (kept.length < kids.length) element.set(PDFName.of('K'), pdf.context.obj([...kept]));
  }
  const lists = root
    .lookupMaybe(PDFName.of('ParentTree'), PDFDict)
    ?.lookupMaybe(PDFName.of('Nums'), PDFArray);
  for (const { node, ref } of pdf.getPages()) {
    const number = node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber();
    const marks = dropped.get(ref);
    if (!lists || !marks || number === undefined) continue;
    const at = lists
      .asArray()
      .findIndex((_, i) => i % 2 === 0 && isNumber(lists.lookup(i), number));
    const list = at < 0 ? undefined : lists.lookup(at + 1);
    for (const mark of marks) if (list instanceof PDFArray) list.set(mark, PDFNull);
  }
}

function isDropped(
  pdf: PDFDocument,
  element: PDFDict,
  kid: PDFRef | PDFNumber | PDFDict,
  dropped: ReadonlyMap<PDFRef, ReadonlySet<number>>,
): boolean {
  const held = pdf.context.lookup(kid);
  const mark = held instanceof PDFDict ? held.get(PDFName.of('MCID')) : held;
  if (!(mark instanceof PDFNumber)) return false;
  const own = held instanceof PDFDict ? held.get(PDFName.of('Pg')) : undefined;
  const page = own ?? element.get(PDFName.of('Pg'));
  return page instanceof PDFRef && (dropped.get(page)?.has(mark.asNumber()) ?? false);
}

/** Everything of an item but its label, in one body. */
function wrapBody(pdf: PDFDocument, ref: PDFRef, item: PDFDict): void {
  const kids = kidsOf(item).map((kid) => ({ kid, type: typeOf(pdf.context.lookup(kid)) }));
  const said = kids.filter(({ type }) => type !== 'Lbl');
  // An item that holds marks itself would need them told anew; Chromium writes none.
  if (
    said.length === 0 ||
    said.some(({ kid, type }) => type === 'LBody' || !(kid instanceof PDFRef))
  )
    return;
  const body = pdf.context.obj({
    Type: 'StructElem',
    S: 'LBody',
    P: ref,
    K: said.map(({ kid }) => kid),
  });
  const bodyRef = pdf.context.register(body);
  for (const { kid } of said) {
    const element = pdf.context.lookup(kid);
    if (element instanceof PDFDict) element.set(PDFName.of('P'), bodyRef);
  }
  const labels = kids.filter(({ type }) => type === 'Lbl').map(({ kid }) => kid);
  item.set(PDFName.of('K'), pdf.context.obj([...labels, bodyRef]));
}

/** The document's own groups are its title pages, chapters and lists. */
function nameSections(pdf: PDFDocument, document: PDFDict): void {
  for (const kid of kidsOf(document)) {
    const group = pdf.context.lookup(kid);
    if (group instanceof PDFDict && typeOf(group) === 'NonStruct')
      group.set(PDFName.of('S'), PDFName.of('Sect'));
  }
}

function isNamed(dict: PDFDict, key: string, name: string): boolean {
  const value = dict.get(PDFName.of(key));
  return value instanceof PDFName && value.decodeText() === name;
}

function isNumber(object: unknown, number: number): boolean {
  return object instanceof PDFNumber && object.asNumber() === number;
}
