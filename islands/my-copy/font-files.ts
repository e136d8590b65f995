// Where the fonts of a copy are: files of our own site, fetched only for a copy that needs them.

import textItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff?url';
import text from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url';
import textBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff?url';
import moreItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff?url';
import more from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff?url';
import moreBold from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff?url';
import marks from 'katex/dist/fonts/KaTeX_AMS-Regular.woff?url';
import signsBold from 'katex/dist/fonts/KaTeX_Main-Bold.woff?url';
import signs from 'katex/dist/fonts/KaTeX_Main-Regular.woff?url';
import wide from 'pdfmake/fonts/Roboto/Roboto-Regular.ttf?url';
import type { FamilyId } from './font-cover.ts';
import type { Look } from './typeset.ts';

/** Addresses by family and look. */
export const fontFiles = {
  Text: { normal: text, bold: textBold, italics: textItalic },
  TextMore: { normal: more, bold: moreBold, italics: moreItalic },
  Signs: { normal: signs, bold: signsBold },
  Wide: { normal: wide },
  Marks: { normal: marks },
} as const satisfies Record<FamilyId, Partial<Record<Look, string>>>;
