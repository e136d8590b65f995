// The scale as the page shows it: figure and rows of the table. The build draws it with the recorded
// run, the page with the reader's own.
import { formatInterval, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { thresholdsChart } from './chart.ts';
import type { ThresholdRow } from './rows.ts';
import type { Origin } from './sentence.ts';
import { thresholdsStrings } from './strings.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
}

/** The figure, at both widths. */
export function thresholdsFigure(
  rows: readonly ThresholdRow[],
  limit: number,
  { document, locale }: ViewContext,
): Element {
  const t = thresholdsStrings[locale];
  const time = (seconds: number, digits: number) =>
    formatQuantity(seconds, 'second', locale, { digits });
  const marks = rows.map((row) => ({ ...row, label: `${t[row.id]}: ${time(row.seconds, 2)}` }));
  const labels = { chart: t.chart, axis: t.axis, tick: (seconds: number) => time(seconds, 1) };
  return plotPair({ document, locale }, (context) =>
    thresholdsChart(marks, limit, labels, context),
  );
}

/** The rows of the table. */
export function thresholdsLines(
  rows: readonly ThresholdRow[],
  origin: Origin,
  { document, locale }: ViewContext,
): Element[] {
  const t = thresholdsStrings[locale];
  return rows.map(({ id, kind, seconds, low, high }) => {
    const line = document.createElement('tr');
    const name = document.createElement('th');
    name.setAttribute('scope', 'row');
    name.textContent = t[id];
    const interval =
      low === undefined || high === undefined
        ? '–'
        : formatInterval(low, high, 'second', locale, { digits: 3 });
    const texts = [
      formatQuantity(seconds, 'second', locale, { digits: 3 }),
      interval,
      t[`origin.${kind === 'person' ? 'person' : origin}`],
    ];
    line.append(
      name,
      ...texts.map((text) => {
        const cell = document.createElement('td');
        if (text === interval) cell.className = 'book-nowrap';
        cell.textContent = text;
        return cell;
      }),
    );
    return line;
  });
}
