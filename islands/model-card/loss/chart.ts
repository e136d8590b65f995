// Training loss by step: one line a model, its seeds as faint lines beneath it.
import * as Plot from '@observablehq/plot';
import { type ChartContext, namedFigure, plotStyle } from '../../kit/plot-figure.ts';
import type { LossPoint } from './curves.ts';

/** How a line looks: colour and dash tell it apart, never colour alone. */
export interface LineStyle {
  readonly colour: string;
  readonly dash: string;
  readonly width: number;
}

/** One model's lines. */
export interface LossLine {
  readonly style: LineStyle;
  readonly mean: readonly LossPoint[];
  readonly seeds: readonly (readonly LossPoint[])[];
}

/** The figure's words. */
export interface LossLabels {
  readonly name: string;
  readonly x: string;
  readonly y: string;
  /** A number of an axis as the reader's language writes it. */
  readonly tick: (value: number) => string;
}

const marks = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

/** Draws the lines in the order given, the last on top. */
export function lossChart(
  lines: readonly LossLine[],
  labels: LossLabels,
  { document, width }: ChartContext,
): Element {
  const losses = lines.flatMap(({ mean, seeds }) =>
    [mean, ...seeds].flat().map(({ loss }) => loss),
  );
  const from = Math.min(...losses) / 1.15;
  const until = Math.max(...losses) * 1.1;
  const ticks = marks.filter((mark) => mark >= from && mark <= until);
  const plot = Plot.plot({
    document,
    width,
    style: plotStyle,
    height: 330,
    marginLeft: 48,
    marginRight: 20,
    marginBottom: 42,
    x: {
      ticks: width < 500 ? 4 : 8,
      tickFormat: labels.tick,
      label: labels.x,
      labelArrow: 'none',
      labelAnchor: 'center',
    },
    y: {
      type: 'log',
      domain: [from, until],
      axis: null,
    },
    marks: [
      Plot.gridY(ticks),
      // As a channel: a logarithmic scale would leave some formatted ticks without words.
      Plot.axisY(ticks, { text: labels.tick, label: labels.y, labelArrow: 'none' }),
      ...lines.flatMap(({ seeds, style }) =>
        (seeds.length > 1 ? seeds : []).map((points) =>
          Plot.line(points, {
            x: 'step',
            y: 'loss',
            stroke: style.colour,
            strokeWidth: 1,
            strokeOpacity: 0.22,
          }),
        ),
      ),
      ...lines.map(({ mean, style }) =>
        Plot.line(mean, {
          x: 'step',
          y: 'loss',
          stroke: style.colour,
          strokeWidth: style.width,
          strokeDasharray: style.dash,
        }),
      ),
    ],
  });
  return namedFigure(plot, labels.name);
}
