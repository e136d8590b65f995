// The style rules of the printed book: fonts, the site's palette and tables, the rules of the labs as they were built,
// and last the book's own.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printFonts } from './print-fonts.ts';
import { ROOT } from './run-tool.ts';

/** What of the built style sheets is the site's chrome, or is replaced by what is read elsewhere. */
const CHROME = /^(index|print|katex|titles|ec)\./;
const THEME = ['palette.css', 'content.css'];
const OWN = ['book.css', 'figures.css', 'front.css'];

/** The rules, and the font files they name. */
export interface BookStyles {
  readonly css: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The rules of a book made from the site built in `folder`. */
export function bookStyles(folder: string): BookStyles {
  const { css, files } = printFonts();
  const built = join(folder, '_astro');
  const labs = readdirSync(built).filter((name) => name.endsWith('.css') && !CHROME.test(name));
  const sheets = [
    css,
    ...THEME.map((name) => readFileSync(join(ROOT, 'src', 'site', 'theme', name), 'utf8')),
    ...labs.sort().map((name) => readFileSync(join(built, name), 'utf8')),
    ...OWN.map((name) => readFileSync(join(ROOT, 'src', 'book', 'print', name), 'utf8')),
  ];
  return { css: sheets.join('\n'), files };
}
