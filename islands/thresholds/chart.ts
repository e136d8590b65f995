// A logarithmic scale of time with one labelled row a moment: the tutor's above, the person's below.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';

/** One moment, its words ready to draw. */
export interface ThresholdMark {
  readonly label: string;
  readonly kind: 'tutor' | 'person';
  readonly seconds: number;
  readonly low?: number;
  readonly high?: number;
}

/** The figure's words. */
export interface ThresholdLabels {
  readonly chart: string;
  readonly axis: string;
  /** A time as the reader's language writes it. */
  readonly tick: (seconds: number) => string;
}

const decades = [1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 0.1, 1, 10];

/** Draws the marks in the order given; `limit` is the requirement, a dashed line. */
export function thresholdsChart(
  marks: readonly ThresholdMark[],
  limit: number,
  labels: ThresholdLabels,
  { document, width }: ChartContext,
): Element {
  const ends = marks.flatMap(({ seconds, low = seconds, high = seconds }) => [low, high]);
  const from = Math.min(...ends) / 2;
  const until = Math.max(...ends) * 2;
  const ticks = decades.filter((decade) => decade >= from && decade <= until);
  const colour = (mark: ThresholdMark) =>
    mark.kind === 'tutor' ? 'var(--book-series-a)' : 'var(--book-series-b)';
  const measured = marks.filter(({ low, high }) => low !== undefined && high !== undefined);
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 64 + marks.length * 44,
    marginLeft: 12,
    marginRight: 20,
    marginTop: 12,
    marginBottom: 44,
    x: {
      type: 'log',
      domain: [from, until],
      ticks: width < 500 ? ticks.filter((_, i) => (ticks.length - 1 - i) % 2 === 0) : ticks,
      tickFormat: labels.tick,
      label: labels.axis,
      labelArrow: 'none',
      labelAnchor: 'center',
      grid: true,
    },
    y: { domain: marks.map(({ label }) => label), axis: null, padding: 0.5 },
    marks: [
      Plot.ruleX([limit], { stroke: 'var(--book-ink)', strokeDasharray: '5 4' }),
      Plot.ruleY(marks, {
        y: 'label',
        x1: from,
        x2: 'seconds',
        stroke: colour,
        strokeOpacity: 0.45,
      }),
      Plot.ruleY(measured, {
        y: 'label',
        x1: 'low',
        x2: 'high',
        stroke: colour,
        strokeWidth: 5,
        strokeOpacity: 0.5,
      }),
      Plot.dot(marks, {
        y: 'label',
        x: 'seconds',
        stroke: colour,
        fill: 'var(--book-raised)',
        symbol: (mark: ThresholdMark) => (mark.kind === 'tutor' ? 'circle' : 'square'),
        r: 5.5,
        strokeWidth: 2,
      }),
      // Words stand above their row, so that they need no margin on a narrow screen.
      Plot.text(marks, {
        y: 'label',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        dy: -14,
        fill: 'var(--book-ink)',
        stroke: 'var(--book-raised)',
        strokeWidth: 4,
        fontSize: 13,
      }),
    ],
  });
  return namedFigure(plot, labels.chart);
}
