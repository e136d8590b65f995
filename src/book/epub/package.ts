// The EPUB's package document: what the book is, how it can be perceived, which files it has, in which order.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Edition } from '../edition/edition.ts';
import type { EpubPage } from './pages.ts';
import { epubWords } from './words.ts';
import { xmlText } from './xhtml.ts';

const features = [
  'structuralNavigation',
  'tableOfContents',
  'index',
  'readingOrder',
  'MathML',
  'describedMath',
  'alternativeText',
  'displayTransformability',
  'unlocked',
] as const;

/** The cover's file, a PNG. */
export const COVER_FILE = 'cover.png';

/** The package document of an edition's pages. */
export function packageDocument(edition: Edition, pages: readonly EpubPage[]): string {
  const items = pages.map(
    ({ file, properties }) =>
      `<item id="${itemId(file)}" href="${file}" media-type="application/xhtml+xml"${properties.length === 0 ? '' : ` properties="${properties.join(' ')}"`}/>`,
  );
  const spine = pages.map(({ file }) => `<itemref idref="${itemId(file)}"/>`);
  spine.splice(2, 0, '<itemref idref="nav"/>');
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${edition.lang}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata(edition).join('\n')}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="cover" href="${COVER_FILE}" media-type="image/png" properties="cover-image"/>
<item id="style" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`;
}

function metadata({ title, lang, locale, facts }: Edition): readonly string[] {
  const words = epubWords[locale];
  return [
    `<dc:identifier id="book-id">${identifier(`${title} ${facts.version} ${lang}`)}</dc:identifier>`,
    `<dc:title>${xmlText(title)}</dc:title>`,
    `<dc:language>${lang}</dc:language>`,
    `<dc:creator>${xmlText(words.authors)}</dc:creator>`,
    `<dc:date>${facts.date}</dc:date>`,
    `<dc:rights>${xmlText(facts.licences)}</dc:rights>`,
    // Shelves of older readers find the cover by this.
    '<meta name="cover" content="cover"/>',
    `<meta property="dcterms:modified">${facts.date}T00:00:00Z</meta>`,
    ...['textual', 'visual'].map((mode) => schema('accessMode', mode)),
    schema('accessModeSufficient', 'textual'),
    ...features.map((feature) => schema('accessibilityFeature', feature)),
    schema('accessibilityHazard', 'none'),
    schema('accessibilitySummary', words.summary),
  ];
}

function schema(property: string, value: string): string {
  return `<meta property="schema:${property}">${xmlText(value)}</meta>`;
}

/** A name of its own for each edition and language, the same whenever it is made anew: a UUID of its hash (version 8). */
function identifier(name: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(name)));
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function itemId(file: string): string {
  return `page-${file.replace(/\.xhtml$/, '')}`;
}
