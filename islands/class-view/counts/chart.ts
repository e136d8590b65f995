// Counts of pupils as bars, one row a thing counted; what each part of a bar stands for is written above it, in order.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../../kit/plot-figure.ts';

/** One bar: its words, and the counts of its parts. */
export interface CountRow {
  readonly label: string;
  readonly counts: readonly number[];
}

const fills = [
  'var(--book-series-a)',
  'var(--book-series-b)',
  'var(--book-ink-soft)',
  'var(--book-line-strong)',
];

/** Draws the bars in the order given; `most` is the number of pupils. */
export function countsChart(
  rows: readonly CountRow[],
  { chart, axis, most }: { readonly chart: string; readonly axis: string; readonly most: number },
  { document, width }: ChartContext,
): Element {
  const parts = rows.flatMap(({ label, counts }) =>
    counts.map((count, index) => {
      const from = counts.slice(0, index).reduce((sum, one) => sum + one, 0);
      return { label, from, until: from + count, fill: fills[index] ?? 'none' };
    }),
  );
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 60 + rows.length * 46,
    marginLeft: 12,
    marginRight: 20,
    marginTop: 16,
    marginBottom: 40,
    x: {
      domain: [0, Math.max(1, most)],
      ticks: Math.min(most, width < 500 ? 4 : 8),
      tickFormat: (value: number) => (Number.isInteger(value) ? `${value}` : ''),
      label: axis,
      labelArrow: 'none',
      labelAnchor: 'center',
      grid: true,
    },
    y: { domain: rows.map(({ label }) => label), axis: null, padding: 0.6 },
    marks: [
      Plot.barX(parts, {
        y: 'label',
        x1: 'from',
        x2: 'until',
        fill: 'fill',
        stroke: 'var(--book-raised)',
        strokeWidth: 1.5,
      }),
      Plot.ruleX([0], { stroke: 'var(--book-ink)' }),
      Plot.text(rows, {
        y: 'label',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        dy: -18,
        fill: 'var(--book-ink)',
        fontSize: 13,
      }),
    ],
  });
  return namedFigure(plot, chart);
}
