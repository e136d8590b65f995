// Reliability: share right against stated probability, bin by bin, beside the diagonal.
// Source of the plot: Guo, Pleiss, Sun and Weinberger 2017 (arXiv 1706.04599), figure 1.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../../kit/plot-figure.ts';

/** One filled bin of one set of prompts. */
export interface ReliabilityPoint {
  readonly series: 'one' | 'two';
  readonly confidence: number;
  readonly accuracy: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** The figure's words. */
export interface ReliabilityLabels {
  readonly name: string;
  readonly x: string;
  readonly y: string;
  readonly share: (share: number) => string;
}

/** Draws the points of up to two sets. */
export function reliabilityChart(
  points: readonly ReliabilityPoint[],
  labels: ReliabilityLabels,
  { document, width }: ChartContext,
): Element {
  const largest = Math.max(1, ...points.map(({ count }) => count));
  const axis = {
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    tickFormat: labels.share,
    labelArrow: 'none',
    grid: true,
  } as const;
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: Math.min(width, 420),
    marginLeft: 52,
    marginRight: 20,
    marginTop: 26,
    marginBottom: 42,
    x: { ...axis, label: labels.x, labelAnchor: 'center' },
    y: { ...axis, label: labels.y },
    r: { type: 'identity' },
    color: { domain: ['one', 'two'], range: ['var(--book-series-a)', 'var(--book-series-b)'] },
    symbol: { domain: ['one', 'two'], range: ['circle', 'square'] },
    marks: [
      Plot.line([0, 1], {
        x: (end: number) => end,
        y: (end: number) => end,
        stroke: 'var(--book-ink)',
        strokeDasharray: '5 4',
      }),
      Plot.ruleX(points, {
        x: 'confidence',
        y1: 'low',
        y2: 'high',
        stroke: 'series',
        strokeWidth: 1.5,
        strokeOpacity: 0.6,
      }),
      Plot.dot(points, {
        x: 'confidence',
        y: 'accuracy',
        stroke: 'series',
        fill: 'var(--book-raised)',
        fillOpacity: 0.7,
        symbol: 'series',
        r: ({ count }: ReliabilityPoint) => 3.5 + 7 * Math.sqrt(count / largest),
        strokeWidth: 1.75,
      }),
    ],
  });
  return namedFigure(plot, labels.name);
}
