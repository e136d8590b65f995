// A run's estimates with their intervals: as series over whole numbers, or as a list.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';
import type { Panel } from './panels.ts';

/** One point, its words and values ready to draw. */
export interface ChartPoint {
  readonly label: string;
  readonly series: string;
  readonly x: number | undefined;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The figure's words. */
export interface ChartLabels {
  readonly name: string;
  readonly x: string;
  readonly y: string;
  /** A value of the vertical axis as the reader's language writes it. */
  readonly tick: (value: number) => string;
  /** A place of the horizontal axis of a series. */
  readonly place: (x: number) => string;
}

const first = 'var(--book-series-a)';
const range = [first, 'var(--book-series-b)', 'var(--book-ink-soft)', 'var(--book-ink)'];
const symbols = ['circle', 'square', 'triangle', 'diamond'] as const;

/** Draws the points of one panel. */
export function experimentChart(
  points: readonly ChartPoint[],
  panel: Panel,
  labels: ChartLabels,
  context: ChartContext,
): Element {
  const plot =
    panel.chart === 'series'
      ? seriesPlot(points, panel, labels, context)
      : listPlot(points, panel, labels, context);
  return namedFigure(plot, labels.name);
}

function seriesPlot(
  points: readonly ChartPoint[],
  panel: Panel,
  labels: ChartLabels,
  { document, width }: ChartContext,
): Element {
  const names = [...new Set(points.map(({ series }) => series))];
  const places = [...new Set(points.flatMap(({ x }) => (x === undefined ? [] : [x])))];
  const rising = panel.references.includes('rising');
  // A line to compare with is always in the picture.
  const reference = panel.references.length > 0 ? 1 : 0;
  const top = Math.max(
    reference,
    ...points.map(({ high }) => high),
    rising ? Math.max(...places) + 1 : 0,
  );
  const byFactors = panel.scale === 'log';
  // Series stand side by side within a place, so that intervals do not cover each other.
  const shift = (series: string) => names.indexOf(series) - (names.length - 1) / 2;
  const placed = points.map(({ x = 0, ...point }) => ({
    ...point,
    x: byFactors ? x * 1.03 ** shift(point.series) : x + 0.12 * shift(point.series),
  }));
  const [least, most] = [Math.min(...places), Math.max(...places)];
  return Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 300,
    marginLeft: 60,
    marginBottom: 42,
    marginRight: 16,
    x: {
      type: panel.scale,
      // Lengths double: with base ten a logarithmic axis would leave labels out.
      ...(byFactors ? { base: 2 } : {}),
      domain: byFactors ? [least / 1.25, most * 1.25] : [least - 0.4, most + 0.4],
      ticks: places,
      tickFormat: labels.place,
      label: labels.x,
      labelArrow: 'none',
      labelAnchor: 'center',
    },
    y: {
      domain: [0, top * 1.06],
      ticks: 5,
      tickFormat: labels.tick,
      label: labels.y,
      labelArrow: 'none',
      grid: true,
    },
    color: { domain: names, range },
    symbol: { domain: names, range: symbols },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--book-ink)' }),
      panel.references.includes('one')
        ? Plot.ruleY([1], { stroke: 'var(--book-ink)', strokeDasharray: '5 4' })
        : null,
      rising
        ? Plot.line(
            places.map((x) => [x, x + 1]),
            { stroke: 'var(--book-ink)', strokeDasharray: '2 3' },
          )
        : null,
      Plot.line(placed, { x: 'x', y: 'value', z: 'series', stroke: 'series', strokeOpacity: 0.6 }),
      Plot.ruleX(placed, { x: 'x', y1: 'low', y2: 'high', stroke: 'series', strokeWidth: 2 }),
      Plot.dot(placed, {
        x: 'x',
        y: 'value',
        stroke: 'series',
        fill: 'var(--book-raised)',
        symbol: 'series',
        r: 5,
        strokeWidth: 1.75,
      }),
    ],
  });
}

function listPlot(
  points: readonly ChartPoint[],
  panel: Panel,
  labels: ChartLabels,
  { document, width }: ChartContext,
): Element {
  const ends = points.flatMap(({ low, high }) => [low, high]);
  const margin = panel.scale === 'log' ? 1.25 : 1.02;
  return Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 70 + points.length * 38,
    marginLeft: 16,
    marginRight: 24,
    marginBottom: 40,
    x: {
      type: panel.scale,
      domain: [Math.min(...ends) / margin, Math.max(...ends) * margin],
      ticks: 4,
      tickFormat: labels.tick,
      label: labels.y,
      labelArrow: 'none',
      grid: true,
    },
    y: { domain: points.map(({ label }) => label), axis: null, padding: 0.6 },
    marks: [
      panel.references.includes('one')
        ? Plot.ruleX([1], { stroke: 'var(--book-ink)', strokeDasharray: '5 4' })
        : null,
      Plot.ruleY(points, { y: 'label', x1: 'low', x2: 'high', stroke: first, strokeWidth: 2.5 }),
      Plot.dot(points, {
        y: 'label',
        x: 'value',
        stroke: first,
        fill: 'var(--book-raised)',
        r: 5,
        strokeWidth: 1.75,
      }),
      // Words stand above their row, so that they need no margin on a narrow screen.
      Plot.text(points, {
        y: 'label',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        dy: -14,
        fill: 'var(--book-ink)',
        fontSize: 13,
      }),
    ],
  });
}
