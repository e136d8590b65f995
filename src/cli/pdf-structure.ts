// The structure of a tagged PDF as its number tree gives it: which element each annotation belongs to.
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFRef,
} from '@cantoo/pdf-lib';

/** Elements of the structure by the number that an annotation carries. */
export interface StructureParents {
  /** Makes the element of a link that of a form field, which `field` refers to; does nothing where there is none. */
  readonly becomeForm: (parent: number, field: PDFRef) => void;
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
