// Before and after: one line a pupil, with the pupil's number at its end.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../../kit/plot-figure.ts';

/** One pupil's share right before and after. */
export interface ChangeRow {
  readonly pupil: number;
  readonly pre: number;
  readonly post: number;
}

/** The figure's words; the guess is what one word for everything would get. */
export interface ChangeLabels {
  readonly chart: string;
  readonly pre: string;
  readonly post: string;
  readonly axis: string;
  readonly tick: (value: number) => string;
  readonly guess: number;
}

/** Draws the lines; those that fell are dashed and in the other colour. */
export function changeChart(
  rows: readonly ChangeRow[],
  { chart, pre, post, axis, tick, guess }: ChangeLabels,
  { document, width }: ChartContext,
): Element {
  const colour = (row: ChangeRow) =>
    row.post < row.pre ? 'var(--book-series-b)' : 'var(--book-series-a)';
  const line = (fell: boolean) =>
    Plot.link(
      rows.filter((row) => row.post < row.pre === fell),
      {
        x1: () => pre,
        x2: () => post,
        y1: 'pre',
        y2: 'post',
        stroke: colour,
        strokeWidth: 1.75,
        ...(fell ? { strokeDasharray: '5 4' } : {}),
      },
    );
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 320,
    marginLeft: 56,
    marginRight: 48,
    marginTop: 16,
    marginBottom: 40,
    x: { type: 'point', domain: [pre, post], label: null, padding: 0.15 },
    y: { domain: [0, 1], ticks: 5, tickFormat: tick, label: axis, labelArrow: 'none', grid: true },
    marks: [
      Plot.ruleY([guess], { stroke: 'var(--book-ink)', strokeDasharray: '2 4' }),
      line(false),
      line(true),
      Plot.dot(rows, { x: () => pre, y: 'pre', r: 4, fill: colour }),
      Plot.dot(rows, { x: () => post, y: 'post', r: 4, fill: colour }),
      Plot.text(rows, {
        x: () => post,
        y: 'post',
        text: ({ pupil }: ChangeRow) => `${pupil}`,
        dx: 14,
        textAnchor: 'start',
        fill: 'var(--book-ink)',
        fontSize: 12,
      }),
    ],
  });
  return namedFigure(plot, chart);
}
