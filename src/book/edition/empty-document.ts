// The one document that owns every node of an edition.
import { parseHTML } from 'linkedom';

/** A document of a language with a title and an empty body. */
export function emptyDocument(lang: string, title: string): Document {
  const { document } = parseHTML(
    `<!doctype html><html lang="${lang}"><head><title></title></head><body></body></html>`,
  );
  document.title = title;
  return document;
}
