import {
  type PDFArray,
  type PDFDict,
  PDFDocument,
  PDFName,
  PDFNull,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { beforeEach, expect, test } from 'vitest';
import { structureProblems } from '#src/book/print/structure-problems.ts';
import { kidsOf, mendStructure, typeOf } from '#src/book/print/structure-tree.ts';

let pdf: PDFDocument;
let page: PDFRef;
let marks: PDFArray;
/** An element with its kids: elements by reference, marks by number. */
const element = (S: string, kids: readonly (PDFRef | number)[], more: object = {}) => {
  const ref = pdf.context.register(
    pdf.context.obj({ Type: 'StructElem', S, K: [...kids], Pg: page, ...more }),
  );
  for (const kid of kids)
    if (typeof kid !== 'number') (pdf.context.lookup(kid) as PDFDict).set(PDFName.of('P'), ref);
  return ref;
};
const types = (ref: PDFRef) =>
  kidsOf(pdf.context.lookup(ref) as PDFDict).map(
    (kid) => typeOf(pdf.context.lookup(kid)) ?? 'mark',
  );

beforeEach(async () => {
  pdf = await PDFDocument.create();
  page = pdf.addPage().ref;
  pdf.getPage(0).node.set(PDFName.of('StructParents'), pdf.context.obj(0));
});

/** Makes these the document's own elements. */
function rooted(...kids: PDFRef[]): void {
  const document = element('Document', kids);
  marks = pdf.context.obj(kids.map(() => kids[0] ?? PDFNull)) as PDFArray;
  const tree = pdf.context.obj({ Nums: [0, pdf.context.register(marks)] });
  const root = pdf.context.obj({ Type: 'StructTreeRoot', K: [document], ParentTree: tree });
  pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.register(root));
}

test('what an item of a list says stands in one body, beside its label', () => {
  const item = element('LI', [element('Lbl', [0]), element('Span', [1]), element('Link', [2])]);
  const bare = element('LI', [element('P', [3])]);
  rooted(element('L', [item, bare]));
  expect(structureProblems(pdf)).toContain('LI holds Lbl Span Link ');
  mendStructure(pdf, new Map());
  expect(types(item)).toEqual(['Lbl', 'LBody']);
  expect(types(bare)).toEqual(['LBody']);
  const [, body] = kidsOf(pdf.context.lookup(item) as PDFDict);
  expect(types(body as PDFRef)).toEqual(['Span', 'Link']);
  const [said] = kidsOf(pdf.context.lookup(body) as PDFDict);
  expect((pdf.context.lookup(said) as PDFDict).get(PDFName.of('P'))).toBe(body);
  expect(structureProblems(pdf)).toEqual([]);
  // Done again, it stays as it is.
  mendStructure(pdf, new Map());
  expect(types(item)).toEqual(['Lbl', 'LBody']);
});

test('a mark that is decoration leaves its element and the page, marks of the same number elsewhere stay', () => {
  const other = pdf.addPage().ref;
  const row = element('TR', [element('TH', [5])]);
  const far = pdf.context.register(pdf.context.obj({ Type: 'MCR', Pg: other, MCID: 0 }));
  const near = pdf.context.register(pdf.context.obj({ Type: 'MCR', Pg: page, MCID: 0 }));
  const table = element('Table', [0, row, far, near]);
  rooted(table, element('P', [1]));
  mendStructure(pdf, new Map([[page, new Set([0])]]));
  expect(kidsOf(pdf.context.lookup(table) as PDFDict)).toEqual([row, far]);
  expect(marks.get(0)).toBe(PDFNull);
  expect(marks.get(1)).not.toBe(PDFNull);
});

test('the groups of the document are sections; the report names tags that are not standard, skipped headings and loose fields', () => {
  const group = element('NonStruct', [
    element('H1', [0]),
    element('H3', [1]),
    element('Blink', [2]),
  ]);
  rooted(group);
  mendStructure(pdf, new Map());
  expect(typeOf(pdf.context.lookup(group))).toBe('Sect');
  pdf.context.register(pdf.context.obj({ Type: 'Annot', Subtype: 'Widget' }));
  expect(structureProblems(pdf)).toEqual([
    'Blink is no standard tag',
    'a heading of level 3 follows one of level 1',
    'a field stands outside of the structure',
  ]);
});
