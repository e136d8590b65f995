// A document to draw in where there is none: the build and the print edition.
import { parseHTML } from 'linkedom';

/** A fresh, empty document (linkedom) that Plot can draw into at build time. */
export function buildDocument(): Document {
  return parseHTML('<!doctype html><html><body></body></html>').document as unknown as Document;
}
