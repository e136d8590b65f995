// The words and numbers of one figure: points named and axes labelled in the page's language.
import { formatNumber, formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { metricName } from '../kit/metric-name.ts';
import type { ChartLabels, ChartPoint } from './chart.ts';
import type { Panel, PanelId } from './panels.ts';
import type { EstimateRow } from './rows.ts';
import { experimentStrings } from './strings.ts';

type Axis = 'position' | 'k' | 'share' | 'passes' | 'ratio' | 'time' | 'self';

const axes: Readonly<Record<PanelId, { readonly x: Axis; readonly y: Axis }>> = {
  floor: { x: 'self', y: 'self' },
  times: { x: 'time', y: 'time' },
  positions: { x: 'position', y: 'share' },
  verify: { x: 'k', y: 'passes' },
  'in-graph': { x: 'k', y: 'ratio' },
  stepwise: { x: 'k', y: 'ratio' },
  split: { x: 'time', y: 'time' },
  'per-token': { x: 'time', y: 'time' },
};

/** A row's label: the metric's name, or a series' own. */
export function seriesName(series: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = experimentStrings[locale];
  return words[`series.${series}`] ?? series;
}

/** The rows as points of a chart. */
export function chartPoints(
  experiment: string,
  rows: readonly EstimateRow[],
  locale: Locale,
): ChartPoint[] {
  return rows.map(({ key, series, x, estimate: { value, low, high } }) => ({
    label: metricName(experiment, key, locale),
    series: seriesName(series, locale),
    x,
    value,
    low,
    high,
  }));
}

/** Caption, axes and tick format of a figure. */
export function panelLabels(panel: Panel & { readonly id: PanelId }, locale: Locale): ChartLabels {
  const t = experimentStrings[locale];
  const { x, y } = axes[panel.id];
  const tick = (value: number) => {
    if (y === 'time') return formatQuantity(value, 'second', locale, { digits: 2 });
    if (y === 'share') return formatPercent(value, locale, { significantDigits: 3 });
    return formatNumber(value, locale, { significantDigits: 4 });
  };
  return {
    name: t[`${panel.id}.caption`],
    x: t[`axis.${x}`],
    y: t[`axis.${y}`],
    tick,
  };
}
