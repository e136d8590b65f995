// The fonts of a copy as files of the project's packages, for tests that set one without a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FamilyId } from '#islands/my-copy/font-cover.ts';
import type { FontFiles } from '#islands/my-copy/typeset.ts';
import { ROOT } from '#src/cli/run-tool.ts';

const serif = '@fontsource/source-serif-4/files/source-serif-4';

/** Files by family and look, from node_modules. */
export const fontPaths = {
  Text: {
    normal: `${serif}-latin-400-normal.woff`,
    bold: `${serif}-latin-600-normal.woff`,
    italics: `${serif}-latin-400-italic.woff`,
  },
  TextMore: {
    normal: `${serif}-latin-ext-400-normal.woff`,
    bold: `${serif}-latin-ext-600-normal.woff`,
    italics: `${serif}-latin-ext-400-italic.woff`,
  },
  Signs: {
    normal: 'katex/dist/fonts/KaTeX_Main-Regular.woff',
    bold: 'katex/dist/fonts/KaTeX_Main-Bold.woff',
  },
  Wide: { normal: 'pdfmake/fonts/Roboto/Roboto-Regular.ttf' },
  Marks: { normal: 'katex/dist/fonts/KaTeX_AMS-Regular.woff' },
} as const satisfies Record<FamilyId, object>;

/** The bytes of a file of a package. */
export function packageFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(ROOT, 'node_modules', path)));
}

/** The fonts of some families. */
export function sampleFonts(families: readonly FamilyId[]): FontFiles {
  return Object.fromEntries(
    families.map((family) => [
      family,
      Object.fromEntries(
        Object.entries(fontPaths[family]).map(([look, path]) => [look, packageFile(path)]),
      ),
    ]),
  );
}
