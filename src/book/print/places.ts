// On which page each place of a printed document fell: Chromium writes a named destination for every linked id.
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** Pages by the id of what is linked, counted from 1, and how many pages there are. */
export interface PrintedPlaces {
  readonly pages: ReadonlyMap<string, number>;
  readonly count: number;
}

/** The places of a PDF. */
export async function printedPlaces(bytes: Uint8Array): Promise<PrintedPlaces> {
  return placesOf(await PDFDocument.load(bytes, { updateMetadata: false }));
}

/** The places of an opened PDF. Throws where a destination leads to none of its pages. */
export function placesOf(pdf: PDFDocument): PrintedPlaces {
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const named = pdf.context.lookup(pdf.catalog.get(PDFName.of('Dests')));
  const pages = new Map<string, number>();
  for (const [name, value] of named instanceof PDFDict ? named.entries() : []) {
    const id = idOf(name);
    const page = numbers.get(pageRef(pdf, value) ?? '');
    if (page === undefined) throw new Error(`the destination of #${id} is on no page`);
    pages.set(id, page);
  }
  return { pages, count: numbers.size };
}

/** Chromium percent-encodes what is not ASCII in the names of destinations. */
export function idOf(name: PDFName): string {
  return decodeURIComponent(name.decodeText());
}

function pageRef(pdf: PDFDocument, value: PDFObject): string | undefined {
  const found = pdf.context.lookup(value);
  const array = found instanceof PDFDict ? found.lookup(PDFName.of('D')) : found;
  const first = array instanceof PDFArray ? array.get(0) : undefined;
  return first instanceof PDFRef ? first.toString() : undefined;
}
