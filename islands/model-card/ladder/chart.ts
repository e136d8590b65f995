// Exact match by number of parameters, with intervals, the tutor's goal and the draft's box.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../../kit/plot-figure.ts';

/** What tells rungs apart. */
export type LadderSeries = 'one' | 'two' | 'short';

/** One size. */
export interface LadderPoint {
  readonly series: LadderSeries;
  readonly parameters: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Printed beside the point; empty for a rung without a name. */
  readonly label: string;
}

/** The goals as they are drawn. */
export interface LadderGoals {
  readonly least: number;
  readonly box: {
    readonly from: number;
    readonly until: number;
    readonly least: number;
    readonly most: number;
  };
}

/** The figure's words. */
export interface LadderLabels {
  readonly name: string;
  readonly x: string;
  readonly y: string;
  readonly count: (parameters: number) => string;
  readonly share: (share: number) => string;
}

const series = ['one', 'two', 'short'] as const satisfies readonly LadderSeries[];
const first = 'var(--book-series-a)';
const range = [first, 'var(--book-series-b)', 'var(--book-ink-soft)'];
const symbols = ['circle', 'square', 'triangle'];
const steps = [10_000, 20_000, 50_000, 100_000, 200_000, 500_000];

/** Draws the points; one line joins the sizes of one layer. */
export function ladderChart(
  points: readonly LadderPoint[],
  goals: LadderGoals,
  labels: LadderLabels,
  { document, width }: ChartContext,
): Element {
  const sizes = points.map(({ parameters }) => parameters);
  const rungs = points
    .filter((point) => point.series === 'one')
    .toSorted((a, b) => a.parameters - b.parameters);
  const { box } = goals;
  const from = Math.min(...sizes, box.from) / 1.3;
  const until = Math.max(...sizes, box.until) * 1.5;
  const ticks = steps.filter((step) => step >= from && step <= until);
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 340,
    marginLeft: 52,
    marginRight: 20,
    marginBottom: 42,
    x: {
      type: 'log',
      domain: [from, until],
      ticks:
        width < 500 ? ticks.filter((step) => String(step).startsWith('1') || step > 4e5) : ticks,
      tickFormat: labels.count,
      label: labels.x,
      labelArrow: 'none',
      labelAnchor: 'center',
    },
    y: {
      domain: [0, 1.04],
      ticks: [0, 0.25, 0.5, 0.75, 1],
      tickFormat: labels.share,
      label: labels.y,
      labelArrow: 'none',
      grid: true,
    },
    color: { domain: series, range },
    symbol: { domain: series, range: symbols },
    marks: [
      Plot.rect([box], {
        x1: 'from',
        x2: 'until',
        y1: 'least',
        y2: 'most',
        fill: 'var(--book-series-b-soft)',
        stroke: 'var(--book-series-b)',
        strokeDasharray: '2 3',
      }),
      Plot.ruleY([0], { stroke: 'var(--book-ink)' }),
      Plot.ruleY([goals.least], { stroke: 'var(--book-ink)', strokeDasharray: '5 4' }),
      Plot.line(rungs, { x: 'parameters', y: 'value', stroke: first, strokeOpacity: 0.6 }),
      Plot.ruleX(points, {
        x: 'parameters',
        y1: 'low',
        y2: 'high',
        stroke: 'series',
        strokeWidth: 2,
      }),
      Plot.dot(points, {
        x: 'parameters',
        y: 'value',
        stroke: 'series',
        fill: 'var(--book-raised)',
        symbol: 'series',
        r: 5,
        strokeWidth: 1.75,
      }),
      Plot.text(points, {
        x: 'parameters',
        y: 'value',
        text: 'label',
        dy: 18,
        fill: 'var(--book-ink)',
        stroke: 'var(--book-raised)',
        strokeWidth: 4,
        fontSize: 13,
      }),
    ],
  });
  return namedFigure(plot, labels.name);
}
