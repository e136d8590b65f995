// What each table is called: where its own words would also fit others, its caption says which one it is.
import { element, lineOf } from './element.ts';
import type { Numbered } from './numbering.ts';
import { type EditionWords, filled } from './words.ts';

/** What is added to a caption stands behind this. */
const DOT = ' · ';

/**
 * Gives every table of a chapter a caption, in place: its own, with its first and last row where the chapter has it twice;
 * the name of its box, with the heading and the figures whose values these are; or the heading with the
 * columns, which also tell apart what is called as its heading is.
 */
export function nameTables(
  body: HTMLElement,
  figures: readonly Numbered[],
  words: EditionWords,
): void {
  const tables = [...body.querySelectorAll('table')];
  const own = tables.map((table) => lineOf(table.querySelector('caption')));
  for (const table of tables) {
    const caption = table.querySelector('caption') ?? element(table, 'caption');
    const said = lineOf(caption);
    const heading = headingBefore(table, body);
    if (said === '') caption.append(captionWords(table, heading, body, figures, words));
    else if (said === heading) caption.append(DOT, columnsOf(table));
    else if (own.filter((each) => each === said).length > 1) caption.append(DOT, rowsOf(table));
    caption.classList.remove('sr-only');
    table.prepend(caption);
    table.parentElement?.removeAttribute('aria-label');
    table.parentElement?.removeAttribute('role');
    const boxHead = table.closest('.edition-box')?.querySelector('.edition-box-head') ?? null;
    if (boxHead !== null && lineOf(caption).startsWith(lineOf(boxHead))) boxHead.remove();
  }
}

function captionWords(
  table: Element,
  heading: string,
  body: HTMLElement,
  figures: readonly Numbered[],
  words: EditionWords,
): string {
  const label = table.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
  // Tables of the running text are named by their columns on the page, which is half a caption.
  if (label === '' || label === heading || /^(Table|Tabla): /.test(label))
    return [heading, columnsOf(table)].filter((part) => part !== '').join(DOT);
  const boxHead = lineOf(table.closest('.edition-box')?.querySelector('.edition-box-head') ?? null);
  if (label !== boxHead) return label;
  const shown = figuresBeside(table, body, figures);
  return shown.length === 0 ? label : `${label}${DOT}${heading} (${figureRange(shown, words)})`;
}

/** The heading that the table stands under, and nothing where there is none. */
function headingBefore(table: Element, body: HTMLElement): string {
  const all = [...body.querySelectorAll('h1, h2, h3, h4, table')];
  const before = all
    .slice(0, all.indexOf(table))
    .findLast(({ localName }) => localName !== 'table');
  return lineOf(before ?? null);
}

function columnsOf(table: Element): string {
  const cells = [...table.querySelectorAll('thead tr:last-child > *')];
  return cells
    .map(lineOf)
    .filter((name) => name !== '')
    .join('; ');
}

/** The names of the first and the last row. */
function rowsOf(table: Element): string {
  const names = [...table.querySelectorAll('tbody tr > :first-child')].map(lineOf);
  return `${names[0] ?? ''} … ${names.at(-1) ?? ''}`;
}

/** The figures of the smallest part of the lab that has both them and the table. */
function figuresBeside(
  table: Element,
  body: HTMLElement,
  figures: readonly Numbered[],
): readonly Numbered[] {
  for (let part = table.parentElement; part !== null && part !== body; part = part.parentElement) {
    const ids = new Set([...part.querySelectorAll('figure')].map(({ id }) => id));
    const held = figures.filter(({ id }) => ids.has(id));
    if (held.length > 0) return held;
    if (part.classList.contains('edition-lab')) return [];
  }
  return [];
}

function figureRange(shown: readonly Numbered[], words: EditionWords): string {
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined || first === last) return first?.label ?? '';
  return filled(words.figures, { first: first.number, last: last.number });
}
