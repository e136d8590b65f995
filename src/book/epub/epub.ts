// An edition as an EPUB 3: one file a chapter, MathML, inline drawings, navigation, what it says of accessibility.
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Edition } from '../edition/edition.ts';
import { navigationPage } from './navigation.ts';
import { COVER_FILE, packageDocument } from './package.ts';
import { epubPages } from './pages.ts';
import { epubStyle } from './style.ts';

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** The bytes of the edition's EPUB, with a cover as PNG; the same edition and cover give the same bytes. */
export function buildEpub(edition: Edition, cover: Uint8Array): Uint8Array {
  const pages = epubPages(edition);
  const files: Zippable = {
    // The format wants this file first and uncompressed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container),
    'EPUB/package.opf': strToU8(packageDocument(edition, pages)),
    [`EPUB/${COVER_FILE}`]: [cover, { level: 0 }],
    'EPUB/nav.xhtml': strToU8(navigationPage(edition)),
    'EPUB/book.css': strToU8(epubStyle),
    ...Object.fromEntries(pages.map(({ file, xhtml }) => [`EPUB/${file}`, strToU8(xhtml)])),
  };
  // A day of the local calendar, since that is what a zip holds: the same bytes in every time zone.
  const [year = 2026, month = 1, day = 1] = edition.facts.date.split('-').map(Number);
  return zipSync(files, { level: 9, mtime: new Date(year, month - 1, day) });
}

/** The name of an edition's EPUB file, e.g. `which-bottleneck-en.epub`. */
export function epubFile({ locale }: Edition): string {
  return `which-bottleneck-${locale}.epub`;
}
