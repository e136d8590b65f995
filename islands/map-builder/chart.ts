// Every size alone on a plane: what an answer takes, to the right, and how often it is right, upwards.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';

/** A value with its interval's ends. */
interface Placed {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One size. */
export interface FrontPoint {
  /** Seconds of an answer. */
  readonly time: Placed;
  /** Share of right answers. */
  readonly right: Placed;
  /** Whether no other size is at least as good in both. */
  readonly front: boolean;
  readonly label: string;
}

/** The figure's words. */
export interface FrontLabels {
  readonly name: string;
  readonly x: string;
  readonly y: string;
  readonly seconds: (seconds: number) => string;
  readonly share: (share: number) => string;
}

/** Half an answer of the thousand judged: where a size without a wrong one is drawn, since a logarithm has no zero. */
const leastWrong = 0.0005;
const rightTicks = [0, 0.7, 0.9, 0.97, 0.99, 0.997, 0.999, 1];
const timeSteps = [1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2, 0.1, 0.2, 0.5, 1];

/** Draws the sizes; a line joins those on the front. Both scales are logarithmic, the upward one by wrong answers. */
export function frontChart(
  points: readonly FrontPoint[],
  labels: FrontLabels,
  { document, width }: ChartContext,
): Element {
  const rows = points
    .toSorted((a, b) => a.time.value - b.time.value)
    .map(({ time, right, front, label }) => ({
      ...{ front, label },
      ...{ time: time.value, soonest: time.low, latest: time.high },
      ...{ right: height(right.value), worst: height(right.low), best: height(right.high) },
    }));
  const from = Math.min(...rows.map(({ soonest }) => soonest)) / 1.35;
  const until = Math.max(...rows.map(({ latest }) => latest)) * 1.35;
  const place = { x: 'time', y: 'right' } as const;
  const name = { ...place, text: 'label', fontSize: 12, fill: 'var(--book-ink)' } as const;
  const halo = { stroke: 'var(--book-raised)', strokeWidth: 4 } as const;
  const dot = { ...place, fill: 'var(--book-raised)', r: 5, strokeWidth: 2 } as const;
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 320,
    marginLeft: 58,
    marginRight: 24,
    marginTop: 30,
    marginBottom: 44,
    x: {
      type: 'log',
      domain: [from, until],
      ticks: timeSteps.filter((step) => step >= from && step <= until),
      tickFormat: labels.seconds,
      label: labels.x,
      labelArrow: 'none',
      labelAnchor: 'center',
    },
    y: {
      domain: [-0.25, height(1) + 0.1],
      ticks: rightTicks.map(height),
      tickFormat: (_: number, i: number) => labels.share(rightTicks[i] ?? 0),
      label: labels.y,
      labelArrow: 'none',
      grid: true,
    },
    marks: [
      Plot.line(
        rows.filter(({ front }) => front),
        { ...place, stroke: 'var(--book-series-a)', strokeOpacity: 0.6 },
      ),
      Plot.ruleX(rows, { x: 'time', y1: 'worst', y2: 'best', stroke: 'var(--book-ink-soft)' }),
      Plot.ruleY(rows, { y: 'right', x1: 'soonest', x2: 'latest', stroke: 'var(--book-ink-soft)' }),
      Plot.dot(
        rows.filter(({ front }) => front),
        { ...dot, stroke: 'var(--book-series-a)' },
      ),
      Plot.dot(
        rows.filter(({ front }) => !front),
        { ...dot, symbol: 'square', stroke: 'var(--book-series-b)' },
      ),
      // Names stand where neither their own interval nor the line to the next size runs; the last would leave the figure.
      Plot.text(rows.slice(0, -1), { ...name, ...halo, textAnchor: 'start', dx: 8, dy: 10 }),
      Plot.text(rows.slice(-1), { ...name, ...halo, textAnchor: 'end', dx: -6, dy: -12 }),
    ],
  });
  return namedFigure(plot, labels.name);
}

/** How high a share of right answers is drawn: by the power of ten of the wrong ones, so that 99 and 99.9 % differ. */
function height(right: number): number {
  return -Math.log10(Math.max(leastWrong, 1 - right));
}
