// A run as the page shows it: figures with captions and legends, all figures as a table, and where it comes
// from. The build draws recorded runs with it, the page the reader's own.
import { formatDate, formatInterval, formatNumber, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { Estimate } from '#src/measure/estimate.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { metricName } from '../kit/metric-name.ts';
import { plotPair } from '../kit/plot-pair.ts';
import { wordsIn } from '../kit/words.ts';
import { experimentChart } from './chart.ts';
import type { Panel, ShownExperiment, ShownWords } from './panels.ts';
import { panelRows, summaryRows } from './rows.ts';
import { experimentStrings } from './strings.ts';
import { chartPoints, panelLabels } from './words-of-panel.ts';

interface ViewContext {
  readonly document: Document;
  readonly locale: Locale;
  /** The figures and words of the run's experiment. */
  readonly shown: ShownExperiment;
}

/** Marks of series in the order of the chart's symbols. */
const marks = ['●', '■', '▲', '◆'];

/** Draws a run. */
export function runView(run: RunRecord, context: ViewContext): Element {
  const { document, shown } = context;
  const view = document.createElement('div');
  view.className = 'experiment-run';
  for (const panel of shown.panels) {
    const figure = panelFigure(run, panel, context);
    if (figure) view.append(figure);
  }
  view.append(summaryTable(run, context), ...downloadLine(run, context), provenance(run, context));
  return view;
}

function panelFigure(
  run: RunRecord,
  panel: Panel,
  { document, locale, shown }: ViewContext,
): Element | undefined {
  const rows = panelRows(run, panel);
  if (rows.length === 0) return undefined;
  const words: ShownWords = shown.words[locale];
  const points = chartPoints(run.experiment.id, rows, words, locale);
  const labels = panelLabels(panel, words, locale);
  const figure = document.createElement('figure');
  figure.className = 'book-figure';
  figure.append(
    plotPair({ document, locale }, (context) => experimentChart(points, panel, labels, context)),
  );
  const names = [...new Set(points.map(({ series }) => series))];
  if (panel.chart === 'series' && names.length > 1) {
    const legend = document.createElement('ul');
    legend.className = 'experiment-legend';
    names.forEach((name, index) => {
      const item = document.createElement('li');
      const mark = document.createElement('span');
      mark.setAttribute('aria-hidden', 'true');
      mark.className = `experiment-mark-${index}`;
      mark.textContent = marks[index] ?? '●';
      item.append(mark, ` ${name}`);
      legend.append(item);
    });
    figure.append(legend);
  }
  const caption = document.createElement('figcaption');
  caption.textContent = labels.name;
  figure.append(caption);
  return figure;
}

function summaryTable(run: RunRecord, { document, locale }: ViewContext): Element {
  const t = experimentStrings[locale];
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = t.table;
  const box = document.createElement('div');
  box.className = 'book-scroll book-table';
  box.setAttribute('role', 'group');
  box.setAttribute('tabindex', '0');
  box.setAttribute('aria-label', t.table);
  const table = document.createElement('table');
  const head = document.createElement('thead');
  const headings = document.createElement('tr');
  for (const name of [t.quantity, t.value, t.interval, t.quartiles, t.n]) {
    const cell = document.createElement('th');
    cell.setAttribute('scope', 'col');
    cell.textContent = name;
    headings.append(cell);
  }
  head.append(headings);
  const body = document.createElement('tbody');
  for (const { key, estimate } of summaryRows(run)) {
    const line = document.createElement('tr');
    const name = document.createElement('th');
    name.setAttribute('scope', 'row');
    name.textContent = metricName(run.experiment.id, key, locale);
    const cells = [
      formatQuantity(estimate.value, estimate.unit, locale),
      intervalText(estimate, locale),
      quartilesText(estimate, locale),
      formatNumber(estimate.n, locale),
    ].map((text) => {
      const cell = document.createElement('td');
      cell.textContent = text;
      return cell;
    });
    line.append(name, ...cells);
    body.append(line);
  }
  table.append(head, body);
  box.append(table);
  details.append(summary, box);
  return details;
}

function intervalText({ low, high, unit }: Estimate, locale: Locale): string {
  return formatInterval(low, high, unit, locale);
}

/** A share or a quantile has none. */
function quartilesText({ q1, q3, unit }: Estimate, locale: Locale): string {
  return q1 === undefined || q3 === undefined ? '–' : formatInterval(q1, q3, unit, locale);
}

/** What was downloaded before the run, where the run says. */
function downloadLine({ samples }: RunRecord, { document, locale }: ViewContext): Element[] {
  return (['engine', 'models'] as const).flatMap((what) => {
    const [seconds] = samples[`download.${what}.seconds`] ?? [];
    const [bytes] = samples[`download.${what}.bytes`] ?? [];
    if (seconds === undefined || bytes === undefined) return [];
    const line = document.createElement('p');
    line.textContent = wordsIn(experimentStrings, locale)(`download-${what}`, {
      size: formatQuantity(bytes, 'byte', locale),
      time: formatQuantity(seconds, 'second', locale),
    });
    return [line];
  });
}

function provenance(run: RunRecord, { document, locale }: ViewContext): Element {
  const { runtime, engine, platform } = run.environment;
  const short = run.id.slice(0, 12);
  const machine = [runtime, engine]
    .flatMap((part) => (part ? [`${part.name} ${part.version}`] : []))
    .concat(platform)
    .join(', ');
  const sentence = wordsIn(experimentStrings, locale)('provenance', {
    id: short,
    date: formatDate(run.startedAt.slice(0, 10), locale),
    machine,
    experiment: run.experiment.id,
    version: run.experiment.version,
  });
  const [before = '', after = ''] = sentence.split(short);
  const id = document.createElement('code');
  id.textContent = short;
  id.setAttribute('title', run.id);
  const line = document.createElement('p');
  line.className = 'experiment-provenance';
  line.append(before, id, after);
  return line;
}
