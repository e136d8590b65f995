// A memory as rows of slots, sixteen a row; pages have a gap after their last slot. Pure: the build and the browser draw
// the same. Letters and dots say what colours say.
import type { Cell } from './cells.ts';

/** How a slot looks by what it holds: said in the drawing itself, which also stands on paper and in an e-reader. */
const LOOKS: Readonly<Record<Cell['state'], Readonly<Record<string, string>>>> = {
  token: { fill: 'var(--book-accent-soft)' },
  shared: { fill: 'var(--book-accent-soft)', stroke: 'var(--book-ink)', 'stroke-width': '2' },
  idle: { 'stroke-dasharray': '2 2' },
  free: {},
};
const SLOT = { fill: 'none', stroke: 'var(--book-ink-soft)', 'stroke-width': '0.75' };
const LETTER = { fill: 'var(--book-ink)', 'font-size': '13px', 'text-anchor': 'middle' };

/** Slots a row. */
const COLUMNS = 16;
const SIZE = 20;
const SVG = 'http://www.w3.org/2000/svg';

/** The drawing; `pageSize` draws the borders of pages, 0 none. */
export function memoryDrawing(
  cells: readonly Cell[],
  { document, label, pageSize }: { document: Document; label: string; pageSize: number },
): Element {
  const rows = Math.ceil(cells.length / COLUMNS);
  const svg = document.createElementNS(SVG, 'svg');
  // A pixel more, for half of the last column's border lies outside of it.
  svg.setAttribute('viewBox', `0 0 ${COLUMNS * SIZE + 1} ${rows * SIZE}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  for (const [at, { state, text }] of cells.entries()) {
    const [x, y] = [(at % COLUMNS) * SIZE, Math.floor(at / COLUMNS) * SIZE];
    const last = pageSize > 0 && (at + 1) % pageSize === 0;
    const rect = document.createElementNS(SVG, 'rect');
    const box = { x: x + 1, y: y + 1, width: SIZE - (last ? 4 : 1), height: SIZE - 2 };
    const look = { ...SLOT, ...LOOKS[state], ...box };
    for (const [name, value] of Object.entries(look)) rect.setAttribute(name, String(value));
    rect.setAttribute('data-state', state);
    svg.append(rect);
    if (text === '') continue;
    const letter = document.createElementNS(SVG, 'text');
    letter.setAttribute('x', String(x + SIZE / 2 - (last ? 1 : 0)));
    letter.setAttribute('y', String(y + SIZE / 2 + 5));
    for (const [name, value] of Object.entries(LETTER)) letter.setAttribute(name, value);
    letter.textContent = text;
    svg.append(letter);
  }
  return svg;
}
