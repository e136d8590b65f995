// The clock as a stair: what it says, reading after reading.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';
import type { Reading } from './readings.ts';

/** The figure's words. */
export interface ClockLabels {
  readonly chart: string;
  readonly readings: string;
  readonly time: string;
  /** A time as the reader's language writes it. */
  readonly tick: (seconds: number) => string;
}

/** Draws the jumps as a stair whose treads are as long as the clock stood still. */
export function clockChart(
  readings: readonly Reading[],
  labels: ClockLabels,
  { document, width, locale }: ChartContext,
): Element {
  const number = new Intl.NumberFormat(locale);
  const last = readings.at(-1);
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 220,
    marginTop: 30,
    marginLeft: 62,
    marginBottom: 44,
    marginRight: 24,
    x: {
      domain: [0, last?.place ?? 1],
      ticks: width < 500 ? 3 : 6,
      tickFormat: number.format,
      label: labels.readings,
      labelArrow: 'none',
      labelAnchor: 'center',
    },
    y: {
      domain: [0, last?.seconds ?? 1],
      ticks: 4,
      tickFormat: labels.tick,
      label: labels.time,
      labelArrow: 'none',
      grid: true,
    },
    marks: [
      Plot.line(readings, {
        x: 'place',
        y: 'seconds',
        curve: 'step-after',
        stroke: 'var(--book-series-a)',
        strokeWidth: 2,
      }),
      Plot.dot(readings.slice(1), {
        x: 'place',
        y: 'seconds',
        r: 3.5,
        fill: 'var(--book-raised)',
        stroke: 'var(--book-series-a)',
        strokeWidth: 1.75,
      }),
    ],
  });
  return namedFigure(plot, labels.chart);
}
