// One curve over sizes, a line for each place where it was measured, and the level it is held against.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';

/** One measured size in one place. */
export interface LadderPoint {
  readonly place: string;
  readonly size: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The figure's words and numbers as the reader's language writes them. */
export interface LadderLabels {
  readonly caption: string;
  readonly x: string;
  readonly y: string;
  readonly size: (value: number) => string;
  readonly value: (value: number) => string;
}

/** How the figure is drawn. */
export interface LadderFigure {
  readonly points: readonly LadderPoint[];
  /** Names of all places in their order, so that each keeps its mark. */
  readonly places: readonly string[];
  readonly level: number;
  /** By factors where values span several. */
  readonly scale: 'linear' | 'log';
  readonly labels: LadderLabels;
}

const colours = ['var(--book-series-a)', 'var(--book-series-b)', 'var(--book-ink)'];
const symbols = ['circle', 'square', 'triangle'] as const;

/** Draws a curve. */
export function ladderChart(
  { points, places, level, scale, labels }: LadderFigure,
  { document, width }: ChartContext,
): Element {
  const sizes = [...new Set(points.map(({ size }) => size))].toSorted((a, b) => a - b);
  const least = sizes[0] ?? 1;
  const most = sizes.at(-1) ?? least;
  const values = [level, ...points.flatMap(({ low, high }) => [low, high])];
  const top = Math.max(...values);
  // Places stand side by side within a size, so that intervals do not cover each other.
  const placed = points.map((point) => ({
    ...point,
    x: point.size * 1.03 ** (places.indexOf(point.place) - (places.length - 1) / 2),
  }));
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 280,
    marginLeft: 62,
    marginBottom: 42,
    marginRight: 16,
    x: {
      type: 'log',
      // With base ten a logarithmic axis would leave labels out.
      base: 2,
      domain: [least / 1.3, most * 1.3],
      ticks: sizes,
      tickFormat: labels.size,
      label: labels.x,
      labelArrow: 'none',
      labelAnchor: 'center',
    },
    y: {
      type: scale,
      domain: scale === 'log' ? [Math.min(...values) / 1.5, top * 1.5] : [0, top * 1.08],
      ticks: 5,
      tickFormat: labels.value,
      label: labels.y,
      labelArrow: 'none',
      grid: true,
    },
    color: { domain: [...places], range: colours },
    symbol: { domain: [...places], range: symbols },
    marks: [
      Plot.ruleY([level], { stroke: 'var(--book-ink)', strokeDasharray: '5 4' }),
      Plot.line(placed, { x: 'x', y: 'value', z: 'place', stroke: 'place', strokeOpacity: 0.6 }),
      Plot.ruleX(placed, { x: 'x', y1: 'low', y2: 'high', stroke: 'place', strokeWidth: 2 }),
      Plot.dot(placed, {
        x: 'x',
        y: 'value',
        stroke: 'place',
        fill: 'var(--book-raised)',
        symbol: 'place',
        r: 5,
        strokeWidth: 1.75,
      }),
    ],
  });
  return namedFigure(plot, labels.caption);
}
