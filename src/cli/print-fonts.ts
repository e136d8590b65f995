// The fonts of what is printed, read from the packages that carry them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontAddress, fontFaceCss, katexPrintCss, printFaces } from '#src/book/print/font-faces.ts';
import { ROOT } from './run-tool.ts';

/** The rules that name the fonts, and their files by the address those rules give. */
export interface PrintFonts {
  readonly css: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Source Serif 4, Roboto, and KaTeX's style sheet with its fonts. */
export function printFonts(): PrintFonts {
  const modules = join(ROOT, 'node_modules');
  const katex = join(modules, 'katex', 'dist');
  const formulas = readdirSync(join(katex, 'fonts')).filter((name) => name.endsWith('.woff2'));
  const files = new Map<string, Uint8Array>();
  for (const { source } of printFaces)
    files.set(fontAddress(source), readFileSync(join(modules, source)));
  for (const name of formulas)
    files.set(fontAddress(name), readFileSync(join(katex, 'fonts', name)));
  const css = `${fontFaceCss()}\n${katexPrintCss(readFileSync(join(katex, 'katex.min.css'), 'utf8'))}`;
  return { css, files };
}
