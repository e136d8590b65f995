// Tokens of a cycle against its cost, with the line of equality: above it speculation pays.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';
import type { CycleRow } from './cycles.ts';

/** The figure's words. */
export interface BreakEvenLabels {
  readonly chart: string;
  readonly cost: string;
  readonly tokens: string;
  readonly pays: string;
  readonly loses: string;
}

/** Draws rows as a labelled trail of draft lengths, one trail and symbol a series. */
export function breakEvenChart(
  rows: readonly CycleRow[],
  labels: BreakEvenLabels,
  { document, width, locale }: ChartContext,
): Element {
  const limit = Math.max(5, ...rows.flatMap(({ cost, tokens }) => [cost, tokens])) * 1.06;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const names = [...new Set(rows.map(({ series }) => series))];
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 340,
    marginLeft: 44,
    marginBottom: 44,
    x: {
      domain: [0, limit],
      ticks: 5,
      label: labels.cost,
      labelArrow: 'none',
      tickFormat: number.format,
    },
    y: {
      domain: [0, limit],
      ticks: 5,
      label: labels.tokens,
      labelArrow: 'none',
      tickFormat: number.format,
      grid: true,
    },
    color: {
      domain: names,
      range: ['var(--book-series-a)', 'var(--book-series-b)', 'var(--book-ink-soft)'],
    },
    symbol: { domain: names, range: ['circle', 'square', 'triangle'] },
    marks: [
      Plot.line(
        [
          [0, 0],
          [limit, limit],
        ],
        { stroke: 'var(--book-ink)', strokeDasharray: '5 4' },
      ),
      Plot.text([[limit * 0.2, limit * 0.72]], {
        text: [labels.pays],
        fill: 'var(--book-ink-soft)',
        fontSize: 13,
      }),
      Plot.text([[limit * 0.78, limit * 0.2]], {
        text: [labels.loses],
        fill: 'var(--book-ink-soft)',
        fontSize: 13,
      }),
      Plot.line(rows, { x: 'cost', y: 'tokens', z: 'series', stroke: 'series' }),
      Plot.dot(rows, {
        x: 'cost',
        y: 'tokens',
        stroke: 'series',
        fill: 'var(--book-raised)',
        symbol: 'series',
        r: 5,
        strokeWidth: 1.75,
      }),
      Plot.text(rows, {
        x: 'cost',
        y: 'tokens',
        text: (row: CycleRow) => `${row.draftLength}`,
        dy: -12,
        fill: 'var(--book-ink)',
      }),
    ],
  });
  return namedFigure(plot, labels.chart);
}
