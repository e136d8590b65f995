// A run's summary as rows: one for each estimate, in the order of the run.
import type { Estimate } from '#src/measure/estimate.ts';
import type { RunRecord } from '#src/measure/record.ts';
import type { Panel } from './panels.ts';

/** One estimate of a run. */
export interface EstimateRow {
  readonly key: string;
  readonly series: string;
  /** Place on the horizontal axis, where the figure has one. */
  readonly x: number | undefined;
  readonly estimate: Estimate;
}

/** Every estimate of a run. */
export function summaryRows(run: RunRecord): EstimateRow[] {
  return Object.entries(run.summary).map(([key, estimate]) => ({
    key,
    series: '',
    x: undefined,
    estimate,
  }));
}

/** The estimates that one figure shows. */
export function panelRows(run: RunRecord, panel: Panel): EstimateRow[] {
  return summaryRows(run).flatMap((row) => {
    const match = panel.keys.exec(row.key);
    if (!match) return [];
    const { series = '', x } = match.groups ?? {};
    return [{ ...row, series, x: x === undefined ? undefined : Number(x) }];
  });
}
