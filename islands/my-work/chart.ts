// Predictions against what was measured: each interval as multiples of the measured value, so that all quantities
// stand on one axis and the rule at one is the truth.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';

/** One prediction, its words ready to draw; ends as multiples of the measured value. */
export interface PredictionMark {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly inside: boolean;
}

/** The figure's words. */
export interface PredictionLabels {
  readonly chart: string;
  readonly axis: string;
  /** A multiple as the reader's language writes it. */
  readonly tick: (value: number) => string;
}

/** Draws the predictions in the order given; missed ones are dashed, and in the other colour. */
export function predictionsChart(
  marks: readonly PredictionMark[],
  labels: PredictionLabels,
  { document, width }: ChartContext,
): Element {
  const ends = marks.flatMap(({ low, high }) => [low, high]);
  const colour = ({ inside }: PredictionMark) =>
    inside ? 'var(--book-series-a)' : 'var(--book-series-b)';
  const rule = (inside: boolean) =>
    Plot.ruleY(
      marks.filter((mark) => mark.inside === inside),
      {
        y: 'label',
        x1: 'low',
        x2: 'high',
        stroke: colour,
        strokeWidth: 4,
        ...(inside ? {} : { strokeDasharray: '3 3' }),
      },
    );
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 70 + marks.length * 38,
    marginLeft: 12,
    marginRight: 20,
    marginBottom: 44,
    x: {
      type: 'log',
      domain: [Math.min(0.5, ...ends) / 1.1, Math.max(2, ...ends) * 1.1],
      ticks: width < 500 ? 3 : 6,
      tickFormat: labels.tick,
      label: labels.axis,
      labelArrow: 'none',
      labelAnchor: 'center',
      grid: true,
    },
    y: { domain: marks.map(({ label }) => label), axis: null, padding: 0.5 },
    marks: [
      Plot.ruleX([1], { stroke: 'var(--book-ink)', strokeDasharray: '5 4' }),
      rule(true),
      rule(false),
      // Words stand above their row, so that they need no margin on a narrow screen.
      Plot.text(marks, {
        y: 'label',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        dy: -13,
        fill: 'var(--book-ink)',
        fontSize: 13,
      }),
    ],
  });
  return namedFigure(plot, labels.chart);
}
