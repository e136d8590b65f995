// How many are in the house, pass after pass, as a stair.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';

/** Who was in the house when a pass ended. */
export interface HouseRow {
  readonly milliseconds: number;
  readonly number: number;
}

/** Draws the stair. */
export function servingChart(
  rows: readonly HouseRow[],
  labels: { readonly chart: string; readonly time: string; readonly number: string },
  { document, width, locale }: ChartContext,
): Element {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 220,
    marginLeft: 48,
    marginBottom: 44,
    marginTop: 28,
    x: {
      label: `${labels.time} (ms)`,
      labelArrow: 'none',
      labelAnchor: 'center',
      ticks: width < 500 ? 3 : 6,
      tickFormat: number.format,
    },
    y: {
      label: labels.number,
      labelArrow: 'none',
      domain: [0, Math.max(4, ...rows.map((row) => row.number))],
      ticks: 4,
      grid: true,
      tickFormat: number.format,
    },
    marks: [
      Plot.line(rows, {
        x: 'milliseconds',
        y: 'number',
        curve: 'step-after',
        stroke: 'var(--book-series-a)',
        strokeWidth: 1.75,
      }),
      Plot.ruleY([0], { stroke: 'var(--book-ink)' }),
    ],
  });
  return namedFigure(plot, labels.chart);
}
