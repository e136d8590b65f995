// Pairs of bars, target beside draft, with the part both share filled.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';
import type { AcceptanceRow } from './example.ts';

/** The figure's words. */
export interface AcceptanceLabels {
  readonly chart: string;
  readonly target: string;
  readonly proposal: string;
}

/** Draws the rows: outlined bars for p and q, filled up to min(p, q). */
export function acceptanceChart(
  rows: readonly AcceptanceRow[],
  labels: AcceptanceLabels,
  { document, width, locale }: ChartContext,
): Element {
  const bars = rows.flatMap((row) => [
    { token: row.token, model: 'p', value: row.p, shared: row.shared },
    { token: row.token, model: 'q', value: row.q, shared: row.shared },
  ]);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 240,
    marginLeft: 48,
    marginBottom: 44,
    fx: { domain: rows.map((row) => row.token), label: null, padding: 0.18 },
    x: { domain: ['p', 'q'], label: null, padding: 0.12, tickSize: 0 },
    y: {
      domain: [0, 0.7],
      label: null,
      ticks: 4,
      tickFormat: (value: number) => percent.format(value),
      grid: true,
    },
    marks: [
      Plot.barY(bars, {
        fx: 'token',
        x: 'model',
        y: 'shared',
        fill: (bar: { model: string }) =>
          bar.model === 'p' ? 'var(--book-series-a)' : 'var(--book-series-b)',
      }),
      Plot.barY(bars, {
        fx: 'token',
        x: 'model',
        y: 'value',
        fill: 'none',
        stroke: (bar: { model: string }) =>
          bar.model === 'p' ? 'var(--book-series-a)' : 'var(--book-series-b)',
        strokeWidth: 1.5,
      }),
      Plot.ruleY([0], { stroke: 'var(--book-ink)' }),
    ],
  });
  return namedFigure(plot, labels.chart);
}
