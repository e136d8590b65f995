// Page numbers of places in the book: room is kept for them in the first pass, and filled in the second, when it is
// known where each place fell. What is filled in is as wide as what kept its room, so that nothing moves.

/** Three figures: the book has fewer than a thousand pages. */
const DIGITS = 3;
const FIGURE_SPACE = '\u2007';

/** Room for the page of the place with this id. */
export function pageNumberOf(id: string): string {
  return `<span class="page-number" data-page-of="${id}">${'0'.repeat(DIGITS)}</span>`;
}

/** The number as wide as the room kept for it. Throws where it has too many figures. */
export function paddedPage(page: number): string {
  const text = String(page);
  if (text.length > DIGITS) throw new Error(`page ${page} has more than ${DIGITS} figures`);
  return text.padStart(DIGITS, FIGURE_SPACE);
}

/** Room for a number that may be shorter: only at the book's end, where nothing follows that could move. */
export function openPageNumberOf(id: string): string {
  return pageNumberOf(id).replace('class="page-number"', 'class="page-number" data-page-open');
}
