// Two figures of routing: right answers against cost, and a gate with its spending over prompts.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';

/** One single model, one cascade of the curve, or the reader's own. */
export interface CostPoint {
  readonly kind: 'single' | 'best' | 'own';
  readonly cost: number;
  readonly right: number;
  /** Of single models. */
  readonly label?: string;
}

/** Words of a figure. */
export interface RoutingLabels {
  readonly chart: string;
  readonly x: string;
  readonly y: string;
  readonly share: (share: number) => string;
}

const frame = {
  style: plotStyle,
  height: 300,
  marginLeft: 54,
  marginRight: 24,
  marginTop: 26,
  marginBottom: 44,
} as const;

/** Draws the cost–quality figure. */
export function costChart(
  points: readonly CostPoint[],
  labels: RoutingLabels,
  { document, width }: ChartContext,
): Element {
  const of = (kind: CostPoint['kind']) => points.filter((point) => point.kind === kind);
  const least = Math.min(...points.map(({ right }) => right));
  const plot = Plot.plot({
    ...frame,
    document,
    width,
    x: {
      domain: [0, Math.max(1.05, ...points.map(({ cost }) => cost))],
      ticks: width < 500 ? 3 : 6,
      tickFormat: labels.share,
      label: labels.x,
      labelArrow: 'none',
      labelAnchor: 'center',
      grid: true,
    },
    y: {
      domain: [Math.max(0, least - 0.04), 1.01],
      ticks: 5,
      tickFormat: labels.share,
      label: labels.y,
      labelArrow: 'none',
      grid: true,
    },
    marks: [
      Plot.line(of('best'), { x: 'cost', y: 'right', stroke: 'var(--book-series-a)' }),
      Plot.dot(of('best'), { x: 'cost', y: 'right', r: 2.5, fill: 'var(--book-series-a)' }),
      Plot.dot(of('single'), {
        x: 'cost',
        y: 'right',
        symbol: 'square',
        r: 5.5,
        stroke: 'var(--book-series-b)',
        fill: 'var(--book-raised)',
        strokeWidth: 2,
      }),
      Plot.text(of('single'), {
        x: 'cost',
        y: 'right',
        text: 'label',
        dy: 16,
        fontSize: 12,
        fill: 'var(--book-ink)',
        stroke: 'var(--book-raised)',
        strokeWidth: 4,
      }),
      Plot.dot(of('own'), {
        x: 'cost',
        y: 'right',
        r: 7.5,
        stroke: 'var(--book-ink)',
        strokeWidth: 2.5,
      }),
    ],
  });
  return namedFigure(plot, labels.chart);
}

/** Where a controller stood after a prompt. */
export interface ControlPoint {
  readonly prompt: number;
  readonly gate: number;
  /** Mean cost of the last prompts. */
  readonly recent: number;
}

/** Draws the gate and what it spends; the budget is a dashed line. */
export function controlChart(
  points: readonly ControlPoint[],
  { budget, prompts }: { readonly budget: number; readonly prompts: number },
  labels: RoutingLabels,
  { document, width }: ChartContext,
): Element {
  const plot = Plot.plot({
    ...frame,
    document,
    width,
    x: {
      domain: [0, prompts],
      ticks: width < 500 ? 3 : 5,
      label: labels.x,
      labelArrow: 'none',
      labelAnchor: 'center',
    },
    y: {
      domain: [0, Math.max(1.05, budget, ...points.map(({ recent }) => recent))],
      ticks: 5,
      tickFormat: labels.share,
      label: labels.y,
      labelArrow: 'none',
      grid: true,
    },
    marks: [
      Plot.ruleY([budget], { stroke: 'var(--book-ink)', strokeDasharray: '5 4' }),
      Plot.line(points, {
        x: 'prompt',
        y: 'recent',
        stroke: 'var(--book-series-b)',
        strokeDasharray: '2 3',
        strokeWidth: 2,
      }),
      Plot.line(points, {
        x: 'prompt',
        y: 'gate',
        stroke: 'var(--book-series-a)',
        strokeWidth: 2,
      }),
    ],
  });
  return namedFigure(plot, labels.chart);
}
