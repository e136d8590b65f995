// A sheet's outputs over one of its inputs: a line and a mark each, and a dashed rule where the reader stands.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';
import { logTicks } from './log-ticks.ts';

/** One point of one series. */
export interface CalculatorPoint {
  readonly x: number;
  readonly y: number;
  readonly series: string;
}

/** The figure's words and scales. */
export interface CalculatorChart {
  readonly name: string;
  readonly x: { readonly label: string; readonly type: 'linear' | 'log'; readonly at: number };
  readonly y: { readonly label: string; readonly type: 'linear' | 'log' };
  readonly series: readonly string[];
  /** Values of the axes as the reader's language writes them. */
  readonly writeX: (value: number) => string;
  readonly writeY: (value: number) => string;
}

const colours = ['var(--book-series-a)', 'var(--book-series-b)', 'var(--book-ink-soft)'];
const symbols = ['circle', 'square', 'triangle'];

/** Draws the series; a point that a logarithmic axis cannot hold is left out. */
export function calculatorChart(
  points: readonly CalculatorPoint[],
  { name, x, y, series, writeX, writeY }: CalculatorChart,
  { document, width }: ChartContext,
): Element {
  const drawn = points.filter((point) => y.type === 'linear' || point.y > 0);
  const ends = drawn.map((point) => point.x);
  const within = x.at >= Math.min(...ends) && x.at <= Math.max(...ends);
  const ticksOf = (type: 'linear' | 'log', values: readonly number[], most: number) =>
    type === 'log' && values.length > 0
      ? logTicks(Math.min(...values), Math.max(...values), most)
      : most;
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 300,
    marginLeft: 72,
    marginRight: 20,
    marginTop: 28,
    marginBottom: 44,
    x: {
      type: x.type,
      ticks: ticksOf(x.type, ends, width < 500 ? 4 : 6),
      tickFormat: writeX,
      label: x.label,
      labelArrow: 'none',
      labelAnchor: 'center',
    },
    y: {
      type: y.type,
      ...(y.type === 'linear' ? { zero: true } : {}),
      ticks: ticksOf(
        y.type,
        drawn.map((point) => point.y),
        6,
      ),
      tickFormat: writeY,
      label: y.label,
      labelArrow: 'none',
      grid: true,
    },
    color: { domain: series, range: colours },
    symbol: { domain: series, range: symbols },
    marks: [
      within
        ? Plot.ruleX([x.at], { stroke: 'var(--book-ink)', strokeDasharray: '5 4' })
        : undefined,
      Plot.line(drawn, { x: 'x', y: 'y', z: 'series', stroke: 'series', strokeWidth: 1.75 }),
      Plot.dot(drawn, {
        x: 'x',
        y: 'y',
        stroke: 'series',
        fill: 'var(--book-raised)',
        symbol: 'series',
        r: 4,
        strokeWidth: 1.5,
      }),
    ],
  });
  return namedFigure(plot, name);
}
