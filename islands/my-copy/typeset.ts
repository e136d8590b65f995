// A definition set in pages: what cannot cross to a worker as data (functions and fonts) is added here.
import type { CustomTableLayout, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces';
import type { CopyDefinition } from './copy-definition.ts';
import type { FamilyId } from './font-cover.ts';

/** The looks of a family; one that has a single look is used for all. */
export type FontFiles = Readonly<
  Partial<Record<FamilyId, Readonly<Partial<Record<Look, Uint8Array>>>>>
>;
/** The looks a font may have. */
export type Look = 'normal' | 'bold' | 'italics';

/** What is used of pdfmake. */
export interface PdfMake {
  addVirtualFileSystem(files: Record<string, { data: Uint8Array; encoding: 'binary' }>): void;
  setFonts(fonts: TFontDictionary): void;
  setTableLayouts(layouts: Record<string, CustomTableLayout>): void;
  setProgressCallback(callback: (share: number) => void): void;
  setUrlAccessPolicy(policy: (url: string) => boolean): void;
  setLocalAccessPolicy?(policy: (path: string) => boolean): void;
  createPdf(definition: TDocumentDefinitions): { getBuffer(): Promise<Uint8Array> };
}

/** A set copy. */
export interface TypesetPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** How far the setting is. */
export type TypesetProgress =
  | { readonly stage: 'lay'; readonly pages: number }
  | { readonly stage: 'write'; readonly share: number };

/** Sets a copy; the fonts of all its families must be among `fonts`. */
export async function typeset(
  pdfMake: PdfMake,
  definition: CopyDefinition,
  fonts: FontFiles,
  onProgress: (progress: TypesetProgress) => void = () => undefined,
): Promise<TypesetPdf> {
  giveFonts(pdfMake, fonts);
  pdfMake.setTableLayouts({ rules, boxed, ruledAbove });
  // A copy holds what it is made from: nothing else is fetched or read for it.
  pdfMake.setUrlAccessPolicy(() => false);
  pdfMake.setLocalAccessPolicy?.(() => false);
  // What is told is read aloud to some: tenths are enough.
  const told = new Set<number>();
  pdfMake.setProgressCallback((share) => {
    const tenths = Math.floor(share * 10);
    if (told.has(tenths)) return;
    told.add(tenths);
    onProgress({ stage: 'write', share: tenths / 10 });
  });
  let pages = 0;
  const document = documentOf(definition, (count) => {
    pages = Math.max(pages, count);
    if (pages % 5 === 0) onProgress({ stage: 'lay', pages });
  });
  const bytes = await pdfMake.createPdf(document).getBuffer();
  return { bytes, pages };
}

function documentOf(
  definition: CopyDefinition,
  onPage: (page: number) => void,
): TDocumentDefinitions {
  const { language, title, author, subject, book, now, pageNumber, paper, content, styles } =
    definition;
  const made = new Date(now);
  return {
    content: [...content],
    styles,
    defaultStyle: { font: 'Text', fontSize: 10.5, lineHeight: 1.18, color: '#1c2426' },
    pageSize: paper,
    pageMargins: [64, 62, 64, 66],
    language,
    displayTitle: true,
    version: '1.7',
    info: {
      title,
      subject,
      creator: book,
      creationDate: made,
      modDate: made,
      ...(author === '' ? {} : { author }),
    },
    background: (page) => {
      onPage(page);
      return null;
    },
    footer: (page, pages) =>
      page === 1
        ? null
        : {
            text: pageNumber.replace('{{page}}', String(page)).replace('{{pages}}', String(pages)),
            alignment: 'center',
            fontSize: 9,
            color: '#505b5d',
            margin: [0, 22, 0, 0],
          },
  };
}

function giveFonts(pdfMake: PdfMake, fonts: FontFiles): void {
  const files: Record<string, { data: Uint8Array; encoding: 'binary' }> = {};
  const names: TFontDictionary = {};
  for (const [family, looks] of Object.entries(fonts)) {
    for (const [look, data] of Object.entries(looks))
      files[`${family}-${look}`] = { data, encoding: 'binary' };
    const named = (look: Look) => `${family}-${look in looks ? look : 'normal'}`;
    const [normal, bold, italics] = [named('normal'), named('bold'), named('italics')];
    names[family] = { normal, bold, italics, bolditalics: bold };
  }
  pdfMake.addVirtualFileSystem(files);
  pdfMake.setFonts(names);
}

const line = '#857d6b';

/** Lines under the head and below the last row, as the book's tables have them. */
const rules: CustomTableLayout = {
  hLineWidth: (row, node) =>
    row === 0 ? 0 : row === 1 || row === node.table.body.length ? 0.8 : 0.3,
  vLineWidth: () => 0,
  hLineColor: () => line,
  paddingLeft: (column) => (column === 0 ? 0 : 5),
  paddingRight: () => 5,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

const boxed: CustomTableLayout = {
  hLineWidth: () => 0.8,
  vLineWidth: () => 0.8,
  hLineColor: () => line,
  vLineColor: () => line,
  paddingLeft: () => 10,
  paddingRight: () => 10,
  paddingTop: () => 7,
  paddingBottom: () => 7,
};

/** A thin line above what stands by itself. */
const ruledAbove: CustomTableLayout = {
  hLineWidth: (row) => (row === 0 ? 0.3 : 0),
  vLineWidth: () => 0,
  hLineColor: () => line,
  paddingLeft: (column) => (column === 0 ? 0 : 8),
  paddingRight: () => 0,
  paddingTop: () => 5,
  paddingBottom: () => 2,
};
