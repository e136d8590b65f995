// A figure drawn twice, for a wide column and for a phone: letters keep their size, and no script is needed.
import type { ChartContext } from './plot-figure.ts';

/** Widths in CSS pixels; the style sheet shows the one that fits its container. */
const widths = { wide: 620, narrow: 340 } as const;

/** Draws a figure at both widths into one element. */
export function plotPair(
  context: Omit<ChartContext, 'width'>,
  draw: (context: ChartContext) => Element,
): Element {
  const pair = context.document.createElement('div');
  pair.className = 'book-plot-pair';
  for (const [name, width] of Object.entries(widths)) {
    const svg = draw({ ...context, width });
    svg.classList.add(`book-plot-${name}`);
    pair.append(svg);
  }
  return pair;
}
