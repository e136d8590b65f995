// What a drawn figure needs beyond Plot's own output: a name for the whole, none for its groups.

/** A chart's surroundings: who draws, how wide (CSS pixels), and in which language. */
export interface ChartContext {
  readonly document: Document;
  readonly width: number;
  readonly locale: string;
}

/** Letters in the page's interface font, large enough to read at both widths. */
export const plotStyle = {
  fontFamily: 'var(--book-font-ui)',
  fontSize: '13px',
  overflow: 'visible',
} as const;

/**
 * Makes a Plot SVG accessible and themable: `role="img"` with one label; the groups' own labels go,
 * since ARIA forbids them there; colours stay CSS variables.
 */
export function namedFigure<T extends Element>(svg: T, label: string): T {
  for (const group of svg.querySelectorAll('[aria-label], [aria-description]')) {
    group.removeAttribute('aria-label');
    group.removeAttribute('aria-description');
  }
  for (const group of svg.querySelectorAll('[font-variant]')) group.removeAttribute('font-variant');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.removeAttribute('height');
  svg.classList.add('book-plot');
  return svg;
}
