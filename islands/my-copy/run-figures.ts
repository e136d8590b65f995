// The figures of a run, drawn for a copy: the panels of its experiment, as vectors.
import type { Locale } from '#src/book/locales.ts';
import type { RunRecord } from '#src/measure/record.ts';
import type { ShownExperiment } from '../experiment/panels.ts';
import { panelRows } from '../experiment/rows.ts';
import { chartPoints, panelLabels } from '../experiment/words-of-panel.ts';
import type { RunFigure } from './copy-source.ts';
import { printSvg } from './print-svg.ts';

/** Who draws: the page's document or a test's. */
export interface Drawing {
  readonly document: Document;
  readonly locale: Locale;
  readonly chart: typeof import('../experiment/chart.ts').experimentChart;
}

const files = import.meta.glob<{ shown: ShownExperiment }>('../experiment/experiments/*.ts');

/** Pixels: a figure's letters are then as large on paper as its caption's. */
const width = 620;

/** The panels of an experiment; none where this edition shows it nowhere. */
export async function shownPanels(experiment: string): Promise<ShownExperiment | null> {
  const load = files[`../experiment/experiments/${experiment}.ts`];
  return load === undefined ? null : (await load()).shown;
}

/** The figures of a run, one after another, so that a caller may rest between them. */
export function* runFigures(
  run: RunRecord,
  { panels, words }: ShownExperiment,
  { document, locale, chart }: Drawing,
): Generator<RunFigure> {
  const own = words[locale];
  for (const panel of panels) {
    const rows = panelRows(run, panel);
    if (rows.length === 0) continue;
    const points = chartPoints(run.experiment.id, rows, own, locale);
    const labels = panelLabels(panel, own, locale);
    const drawn = printSvg(chart(points, panel, labels, { document, width, locale }));
    const series =
      panel.chart === 'series' ? [...new Set(points.map((point) => point.series))] : [];
    yield { drawn, caption: labels.name, series };
  }
}
