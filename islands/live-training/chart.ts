// Curves over the steps of a training: each line is named at its end, for colour is not the only sign.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';

/** One value of one line. */
export interface CurveRow {
  readonly step: number;
  readonly value: number;
  readonly line: string;
}

/** The figure's words and scales. */
export interface CurveLabels {
  readonly name: string;
  readonly x: string;
  readonly y: string;
  readonly tick: (value: number) => string;
  /** Steps of the whole run: the axis stands still while the lines grow. */
  readonly steps: number;
  /** The highest value of the axis, where it is known beforehand. */
  readonly top?: number | undefined;
}

const range = [
  'var(--book-series-a)',
  'var(--book-series-b)',
  'var(--book-ink-soft)',
  'var(--book-ink)',
];
const dashes = ['', '6 3', '2 3', '8 3 2 3'];

/** Draws up to four lines. */
export function curvesChart(
  rows: readonly CurveRow[],
  { name, x, y, tick, steps, top }: CurveLabels,
  { document, width, locale }: ChartContext,
): Element {
  const lines = [...new Set(rows.map(({ line }) => line))];
  const last = rows.at(-1)?.step ?? 0;
  const highest = top ?? Math.max(0.01, ...rows.map(({ value }) => value)) * 1.08;
  const ends = apart(
    rows.filter(({ step }) => step === last),
    highest,
  );
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 220,
    marginLeft: 48,
    marginRight: 104,
    marginBottom: 40,
    x: {
      domain: [0, steps],
      ticks: 3,
      tickFormat: number.format,
      label: x,
      labelArrow: 'none',
      labelAnchor: 'center',
    },
    y: {
      domain: [0, highest],
      ticks: 4,
      tickFormat: tick,
      label: y,
      labelArrow: 'none',
      grid: true,
    },
    color: { domain: lines, range },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--book-ink)' }),
      ...lines.map((line, i) =>
        Plot.line(
          rows.filter((row) => row.line === line),
          {
            x: 'step',
            y: 'value',
            stroke: 'line',
            strokeWidth: 1.75,
            strokeDasharray: dashes[i] ?? '',
          },
        ),
      ),
      Plot.text(ends, {
        x: 'step',
        y: ({ place }: { readonly place: number }) => place * highest,
        text: 'line',
        textAnchor: 'start',
        dx: 6,
        fill: 'var(--book-ink)',
      }),
    ],
  });
  return namedFigure(plot, name);
}

/** The lines' ends from the lowest up, as places on the axis (0 to 1) that leave room for their names. */
function apart(ends: readonly CurveRow[], highest: number) {
  let above = Number.NEGATIVE_INFINITY;
  return ends
    .toSorted((a, b) => a.value - b.value)
    .map((row) => {
      above = Math.max(row.value / highest, above + 0.085);
      return { ...row, place: above };
    });
}
