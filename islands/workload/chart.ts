// The two figures of a workload: its passes on the machine's roofline, and its memory as one bar.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../kit/plot-figure.ts';

/** One pass on the roofline. */
export interface RooflinePoint {
  readonly label: string;
  readonly kind: 'prefill' | 'decode';
  /** FLOP per byte. */
  readonly intensity: number;
  /** FLOP/s, its fixed cost included. */
  readonly rate: number;
}

/** A roof: what the devices reach together. */
export interface Roof {
  readonly flopPerSecond: number;
  readonly bytePerSecond: number;
}

/** The roofline's words. */
export interface RooflineLabels {
  readonly name: string;
  readonly intensity: string;
  readonly rate: string;
  readonly ridge: string;
  readonly tickRate: (rate: number) => string;
  readonly tickIntensity: (intensity: number) => string;
}

/** Draws the roof and the points under it, both axes logarithmic. */
export function rooflineChart(
  points: readonly RooflinePoint[],
  { flopPerSecond, bytePerSecond }: Roof,
  labels: RooflineLabels,
  { document, width }: ChartContext,
): Element {
  const ridge = flopPerSecond / bytePerSecond;
  const intensities = points.map(({ intensity }) => intensity);
  const low = decade(Math.min(ridge, ...intensities) / 2, Math.floor);
  const high = decade(Math.max(ridge, ...intensities) * 2, Math.ceil);
  const bottom = decade(
    Math.min(low * bytePerSecond, ...points.map(({ rate }) => rate)) / 2,
    Math.floor,
  );
  const top = decade(flopPerSecond * 2, Math.ceil);
  const colour = ({ kind }: RooflinePoint) =>
    kind === 'prefill' ? 'var(--book-series-a)' : 'var(--book-series-b)';
  const narrow = width < 500;
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 320,
    marginLeft: 96,
    marginBottom: 44,
    marginRight: 18,
    x: {
      type: 'log',
      domain: [low, high],
      ticks: decades(low, high, narrow ? 4 : 7),
      tickFormat: labels.tickIntensity,
      label: labels.intensity,
      labelArrow: 'none',
      labelAnchor: 'center',
    },
    y: {
      type: 'log',
      domain: [bottom, top],
      ticks: decades(bottom, top, 6),
      tickFormat: labels.tickRate,
      label: labels.rate,
      labelArrow: 'none',
      grid: true,
    },
    marks: [
      Plot.line(
        [
          [low, low * bytePerSecond],
          [ridge, flopPerSecond],
          [high, flopPerSecond],
        ],
        { stroke: 'var(--book-ink)', strokeWidth: 2 },
      ),
      Plot.ruleX([ridge], {
        y1: bottom,
        y2: flopPerSecond,
        stroke: 'var(--book-ink-soft)',
        strokeDasharray: '4 4',
      }),
      Plot.text([[ridge, bottom]], {
        text: [labels.ridge],
        dy: -8,
        dx: 4,
        textAnchor: 'start',
        fill: 'var(--book-ink-soft)',
      }),
      Plot.dot(points, {
        x: 'intensity',
        y: 'rate',
        stroke: colour,
        fill: 'var(--book-raised)',
        symbol: (point: RooflinePoint) => (point.kind === 'prefill' ? 'circle' : 'square'),
        r: 7,
        strokeWidth: 2.5,
      }),
      Plot.text(points, {
        x: 'intensity',
        y: 'rate',
        text: 'label',
        dy: 18,
        fill: 'var(--book-ink)',
        stroke: 'var(--book-raised)',
        strokeWidth: 4,
      }),
    ],
  });
  return namedFigure(plot, labels.name);
}

/** One part of the memory. */
export interface MemoryPart {
  readonly id: 'weights' | 'cache' | 'state' | 'activations';
  readonly label: string;
  readonly bytes: number;
}

/** The memory figure's words. */
export interface MemoryLabels {
  readonly name: string;
  readonly capacity: string;
  readonly tick: (bytes: number) => string;
}

const fills = {
  weights: 'var(--book-series-a)',
  cache: 'var(--book-series-b)',
  state: 'var(--book-ink-soft)',
  activations: 'var(--book-line-strong)',
} as const;

/** Draws the parts as one bar from left to right, and the capacity as a line. */
export function memoryChart(
  parts: readonly MemoryPart[],
  capacity: number,
  labels: MemoryLabels,
  { document, width }: ChartContext,
): Element {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const end = Math.max(total, capacity) * 1.04;
  let reached = 0;
  const spans = parts.map((part) => {
    const from = reached;
    reached += part.bytes;
    return { ...part, from, until: reached };
  });
  // Words only where the part is wide enough for them; the table and the legend have the rest.
  const wide = spans.filter(({ bytes, label }) => (bytes / end) * width > label.length * 8 + 8);
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 112,
    marginLeft: 8,
    marginRight: 12,
    marginTop: 24,
    marginBottom: 30,
    x: {
      domain: [0, end],
      ticks: width < 500 ? 3 : 5,
      tickFormat: labels.tick,
      label: null,
    },
    y: { axis: null, domain: ['bar'] },
    marks: [
      Plot.barX(spans, {
        x1: 'from',
        x2: 'until',
        y: () => 'bar',
        fill: ({ id }: MemoryPart) => fills[id],
        stroke: 'var(--book-raised)',
        strokeWidth: 1,
      }),
      Plot.text(wide, {
        x: ({ from, until }: { from: number; until: number }) => (from + until) / 2,
        y: () => 'bar',
        text: 'label',
        fill: 'var(--book-paper)',
        fontWeight: 600,
      }),
      Plot.ruleX([capacity], { stroke: 'var(--book-bad)', strokeWidth: 2, strokeDasharray: '6 3' }),
      Plot.text([capacity], {
        x: (value: number) => value,
        frameAnchor: 'top',
        text: () => labels.capacity,
        dy: -14,
        textAnchor: capacity > end / 2 ? 'end' : 'start',
        fill: 'var(--book-ink)',
      }),
    ],
  });
  return namedFigure(plot, labels.name);
}

function decade(value: number, round: (exponent: number) => number): number {
  return 10 ** round(Math.log10(value));
}

/** Powers of ten from one to another, so many at most. */
function decades(low: number, high: number, most: number): number[] {
  const [first, last] = [Math.round(Math.log10(low)), Math.round(Math.log10(high))];
  const step = Math.max(1, Math.ceil((last - first) / most));
  return Array.from(
    { length: Math.floor((last - first) / step) + 1 },
    (_, i) => 10 ** (first + i * step),
  );
}
