// The structure of a tagged PDF as its number tree gives it: which element each annotation belongs to.
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';

/** Elements of the structure by the number that an annotation carries. */
export interface StructureParents {
  /** Makes the element of a link that of a form field, which `field` refers to; does nothing where there is none. */
  readonly becomeForm: (parent: number, field: PDFRef) => void;
  /** Puts a field that stands on a page, and has no element yet, at the end of the document; does nothing in an untagged one. */
  readonly addForm: (field: PDFRef, page: PDFRef) => void;
}

/** Reads the number tree of a document. */
export function structureParents(pdf: PDFDocument): StructureParents {
  const root = pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const tree = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  const elements = new Map<number, PDFDict>();
  if (tree) collect(tree, elements);
  return {
    becomeForm(parent, field) {
      const element = elements.get(parent);
      if (element === undefined) return;
      element.set(PDFName.of('S'), PDFName.of('Form'));
      const kids = element.lookup(PDFName.of('K'));
      const all = kids instanceof PDFArray ? kids.asArray() : [kids];
      for (const kid of all) {
        const entry = kid && pdf.context.lookup(kid);
        if (entry instanceof PDFDict && entry.lookup(PDFName.of('Type')) === PDFName.of('OBJR'))
          entry.set(PDFName.of('Obj'), field);
      }
    },
    addForm(field, page) {
      const numbers = tree?.lookupMaybe(PDFName.of('Nums'), PDFArray);
      const top = root?.get(PDFName.of('K'));
      const document = top instanceof PDFArray ? top.get(0) : top;
      const next = root?.lookupMaybe(PDFName.of('ParentTreeNextKey'), PDFNumber)?.asNumber();
      if (!root || !numbers || !(document instanceof PDFRef) || next === undefined) return;
      const { context } = pdf;
      const element = context.register(
        context.obj({
          Type: 'StructElem',
          S: 'Form',
          P: document,
          K: context.obj({ Type: 'OBJR', Obj: field, Pg: page }),
        }),
      );
      const holder = context.lookup(document, PDFDict);
      const held = holder.lookup(PDFName.of('K'));
      if (held instanceof PDFArray) held.push(element);
      else holder.set(PDFName.of('K'), context.obj([holder.get(PDFName.of('K')) ?? [], element]));
      numbers.push(PDFNumber.of(next));
      numbers.push(element);
      root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(next + 1));
      context.lookup(field, PDFDict).set(PDFName.of('StructParent'), PDFNumber.of(next));
    },
  };
}

function collect(node: PDFDict, elements: Map<number, PDFDict>): void {
  const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
  for (let i = 0; numbers && i + 1 < numbers.size(); i += 2) {
    const number = numbers.lookup(i, PDFNumber).asNumber();
    const element = numbers.lookup(i + 1);
    // A page has an array of elements, an annotation one.
    if (element instanceof PDFDict) elements.set(number, element);
  }
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let i = 0; kids && i < kids.size(); i++) collect(kids.lookup(i, PDFDict), elements);
}
