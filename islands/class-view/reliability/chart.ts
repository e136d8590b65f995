// Stated confidence against the share that was right, with intervals; on the diagonal confidence is worth its word.
import * as Plot from '@observablehq/plot';
import type { ConfidenceBin } from '#src/worksheet/exam-score.ts';
import { type ChartContext, namedFigure, plotStyle } from '../../kit/plot-figure.ts';

/** The figure's words. */
export interface ReliabilityLabels {
  readonly chart: string;
  readonly x: string;
  readonly y: string;
  readonly tick: (value: number) => string;
}

/** Draws the bins of one set of answers. */
export function reliabilityChart(
  bins: readonly ConfidenceBin[],
  { chart, x, y, tick }: ReliabilityLabels,
  { document, width }: ChartContext,
): Element {
  const points = bins.map(({ meanConfidence, share, interval, n }) => ({
    x: meanConfidence,
    y: share,
    low: interval.low,
    high: interval.high,
    n,
  }));
  const axis = {
    domain: [0, 1],
    ticks: 5,
    tickFormat: tick,
    labelArrow: 'none',
    grid: true,
  } as const;
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 356,
    marginLeft: 56,
    marginRight: 20,
    // The label stands above the highest tick, not on it.
    marginTop: 32,
    marginBottom: 44,
    x: { ...axis, label: x, labelAnchor: 'center' },
    y: { ...axis, label: y },
    marks: [
      Plot.line(
        [
          [0, 0],
          [1, 1],
        ],
        { stroke: 'var(--book-ink)', strokeDasharray: '5 4' },
      ),
      Plot.ruleX(points, {
        x: 'x',
        y1: 'low',
        y2: 'high',
        stroke: 'var(--book-series-a)',
        strokeWidth: 2,
      }),
      Plot.dot(points, {
        x: 'x',
        y: 'y',
        r: 5,
        stroke: 'var(--book-series-a)',
        fill: 'var(--book-raised)',
        strokeWidth: 1.75,
      }),
    ],
  });
  return namedFigure(plot, chart);
}
