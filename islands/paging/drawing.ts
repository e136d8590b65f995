// A memory as rows of slots, sixteen a row; pages have a gap after their last slot. Pure: the build and the browser draw
// the same. Letters and dots say what colours say.
import type { Cell } from './cells.ts';

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
  svg.setAttribute('viewBox', `0 0 ${COLUMNS * SIZE} ${rows * SIZE}`);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  for (const [at, { state, text }] of cells.entries()) {
    const [x, y] = [(at % COLUMNS) * SIZE, Math.floor(at / COLUMNS) * SIZE];
    const last = pageSize > 0 && (at + 1) % pageSize === 0;
    const rect = document.createElementNS(SVG, 'rect');
    const box = { x: x + 1, y: y + 1, width: SIZE - (last ? 4 : 1), height: SIZE - 2 };
    for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(value));
    rect.setAttribute('data-state', state);
    svg.append(rect);
    if (text === '') continue;
    const letter = document.createElementNS(SVG, 'text');
    letter.setAttribute('x', String(x + SIZE / 2 - (last ? 1 : 0)));
    letter.setAttribute('y', String(y + SIZE / 2 + 5));
    letter.setAttribute('text-anchor', 'middle');
    letter.textContent = text;
    svg.append(letter);
  }
  return svg;
}
