// The book's mark in ink, for a cover.
import { mark } from '#src/site/mark.ts';

/** The mark as SVG, decoration to who hears the page. */
export function drawnMark(): string {
  const drops = mark.drops.map(([cx, cy, r]) => `<circle cx="${cx}" cy="${cy}" r="${r}"/>`);
  return `<svg viewBox="${mark.viewBox}" aria-hidden="true"><path d="${mark.walls}" fill="none" stroke="currentColor" stroke-width="${mark.strokeWidth}" stroke-linecap="round"/>${drops.join('')}</svg>`;
}
