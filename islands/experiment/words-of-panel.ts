// The words and numbers of one figure: points named and axes labelled in the page's language.
import { formatNumber, formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { metricName } from '../kit/metric-name.ts';
import type { ChartLabels, ChartPoint } from './chart.ts';
import type { Panel, ShownWords } from './panels.ts';
import type { EstimateRow } from './rows.ts';

/** The rows as points of a chart. */
export function chartPoints(
  experiment: string,
  rows: readonly EstimateRow[],
  words: ShownWords,
  locale: Locale,
): ChartPoint[] {
  return rows.map(({ key, series, x, estimate: { value, low, high } }) => ({
    label: metricName(experiment, key, locale),
    series: words.series?.[series] ?? series,
    x,
    value,
    low,
    high,
  }));
}

/** Caption, axes and tick format of a figure; throws where the experiment has no words for it. */
export function panelLabels(panel: Panel, words: ShownWords, locale: Locale): ChartLabels {
  const own = words.panels[panel.id];
  if (!own) throw new Error(`the figure "${panel.id}" has no words in ${locale}`);
  const tick = (value: number): string => {
    switch (panel.values) {
      case 'time':
        return formatQuantity(value, 'second', locale, { digits: 2 });
      case 'share':
        return formatPercent(value, locale, { significantDigits: 3 });
      case 'bytes':
        return formatQuantity(value, 'byte', locale, { digits: 3 });
      case 'number':
        return formatNumber(value, locale, { significantDigits: 4 });
      default:
        return panel.values satisfies never;
    }
  };
  const place = (value: number) =>
    panel.places === 'millions'
      ? formatNumber(value / 1e6, locale, { significantDigits: 2 })
      : formatNumber(value, locale);
  return { name: own.caption, x: own.x ?? '', y: own.y, tick, place };
}
