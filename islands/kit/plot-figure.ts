// What a drawn figure needs beyond Plot's own output: a name for the whole, none for its groups, and no more digits
// than the eye can follow.

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

/** Attributes that hold places and lengths in pixels. */
const placed = [
  'd',
  'transform',
  'points',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
];

/** A tenth of a pixel is not seen; the other digits of a division are a third of a figure's weight on the wire. */
function roundPlaces(svg: Element): void {
  for (const element of svg.querySelectorAll('*'))
    for (const name of placed) {
      const value = element.getAttribute(name);
      if (value?.includes('.') !== true) continue;
      element.setAttribute(
        name,
        value.replace(
          /-?\d*\.\d{2,}(?!\d*e)/g,
          (digits) => `${Math.round(Number(digits) * 10) / 10}`,
        ),
      );
    }
}

/**
 * Makes a Plot SVG accessible and themable: `role="img"` with one label; the groups' own labels go,
 * since ARIA forbids them there; colours stay CSS variables. Places are rounded to a tenth of a pixel.
 */
export function namedFigure<T extends Element>(svg: T, label: string): T {
  for (const group of svg.querySelectorAll('[aria-label], [aria-description]')) {
    group.removeAttribute('aria-label');
    group.removeAttribute('aria-description');
  }
  for (const group of svg.querySelectorAll('[font-variant]')) group.removeAttribute('font-variant');
  roundPlaces(svg);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  svg.removeAttribute('height');
  svg.classList.add('book-plot');
  return svg;
}
