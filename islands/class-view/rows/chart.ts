// Values with their intervals, one thin row each, in groups with a name above: figures by machine, coverage by pupil.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../../kit/plot-figure.ts';

/** A named group of values with intervals. */
export interface RowGroup {
  readonly label: string;
  readonly rows: readonly { readonly value: number; readonly low: number; readonly high: number }[];
}

/** The figure's words, its axis, and a value to compare with. */
export interface RowsLabels {
  readonly chart: string;
  readonly axis: string;
  readonly tick: (value: number) => string;
  readonly scale: 'linear' | 'log';
  readonly domain?: readonly [number, number];
  readonly rule?: number;
}

const rowHeight = 14;
const headHeight = 26;

/** Draws the groups in the order given. */
export function rowsChart(
  groups: readonly RowGroup[],
  { chart, axis, tick, scale, domain, rule }: RowsLabels,
  { document, width }: ChartContext,
): Element {
  const heads: { readonly y: number; readonly label: string }[] = [];
  const marks: {
    readonly y: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
  }[] = [];
  let y = 0;
  for (const { label, rows } of groups) {
    heads.push({ y: y + headHeight / 2, label });
    y += headHeight;
    for (const row of rows) {
      marks.push({ ...row, y: y + rowHeight / 2 });
      y += rowHeight;
    }
  }
  const ends = marks
    .flatMap(({ low, high }) => [low, high])
    .filter((end) => scale === 'linear' || end > 0);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const drawn = scale === 'log' ? [least / 1.2, most * 1.2] : [Math.min(0, least), most * 1.05];
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: y + 60,
    marginLeft: 12,
    marginRight: 24,
    marginTop: 8,
    marginBottom: 44,
    x: {
      type: scale,
      domain: [...(domain ?? drawn)],
      ticks: width < 500 ? 3 : 5,
      tickFormat: tick,
      label: axis,
      labelArrow: 'none',
      labelAnchor: 'center',
      grid: true,
    },
    y: { type: 'linear', domain: [y, 0], axis: null },
    marks: [
      rule === undefined
        ? null
        : Plot.ruleX([rule], { stroke: 'var(--book-ink)', strokeDasharray: '5 4' }),
      Plot.ruleY(marks, {
        y: 'y',
        x1: 'low',
        x2: 'high',
        stroke: 'var(--book-series-a)',
        strokeWidth: 2,
      }),
      Plot.dot(marks, {
        y: 'y',
        x: 'value',
        r: 4,
        stroke: 'var(--book-series-a)',
        fill: 'var(--book-raised)',
        strokeWidth: 1.75,
      }),
      Plot.text(heads, {
        y: 'y',
        text: 'label',
        frameAnchor: 'left',
        textAnchor: 'start',
        fill: 'var(--book-ink)',
        fontSize: 13,
      }),
    ],
  });
  return namedFigure(plot, chart);
}
