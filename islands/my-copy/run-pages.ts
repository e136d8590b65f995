// Every run: what, when and where, its figures as vectors, and all its figures as a table.
import type { Content } from 'pdfmake/interfaces';
import { formatInterval, formatNumber, formatPercent, formatQuantity } from '#src/book/format.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { experimentStrings } from '../experiment/strings.ts';
import { metricName } from '../kit/metric-name.ts';
import { shortId } from '../worksheet/wording-of.ts';
import { type CopySource, copyWords, type RunFigure, runAnchor } from './copy-source.ts';
import { machineText } from './machine-text.ts';
import { figure, heading, paragraph, spans, table, together, words } from './paper-blocks.ts';

/** The heading over all runs. */
export function runsHead({ locale, collection }: CopySource): readonly Content[] {
  const { say, mine } = copyWords(locale);
  const title = heading(say('runs'), { level: 1, id: 'runs', newPage: true });
  return collection.runs.length > 0 ? [title] : [title, paragraph(mine('noRuns'))];
}

/** One run. */
export function runPages(source: CopySource, run: RunRecord): readonly Content[] {
  const { locale } = source;
  const { say, wording } = copyWords(locale);
  const title = say('runTitle', {
    experiment: wording.experiment(run.experiment.id),
    run: shortId(run.id),
  });
  return [
    together([
      heading(title, { level: 2, id: runAnchor(run.id), under: 'runs' }),
      facts(source, run),
    ]),
    ...(source.figures.get(run.id) ?? []).map(runFigure),
    ...summary(source, run),
  ];
}

function facts(source: CopySource, run: RunRecord): Content {
  const { say, mine, wording } = copyWords(source.locale);
  const { experiment, status } = run;
  const models = Object.entries(run.artefacts)
    .filter(([name]) => !name.startsWith('graph.'))
    .map(([name, hash]) => [name, shortId(hash)].join(' '));
  const rows: (readonly [string, string])[] = [
    [say('began'), wording.instant(run.startedAt)],
    [say('onMachine'), machineText(run.environment, source)],
    [say('experimentVersion'), say('versionOf', experiment)],
    [
      say('status'),
      status === 'valid'
        ? mine('valid')
        : mine('discarded', { reason: wording.form(`discarded.${status.discarded.kind}`) }),
    ],
    ...(models.length === 0 ? [] : [[say('artefacts'), models.join(', ')] as const]),
    [say('fingerprint'), run.id],
  ];
  const body = rows.map(([name, value]) => [
    words(name, { style: 'factName' }),
    words(value, { style: 'fact' }),
  ]);
  return { table: { widths: [92, '*'], body }, layout: 'noBorders', style: 'table' };
}

/** The marks of series in the order of the chart's symbols, in its colours. */
const marks = [
  ['●', '#0d6b73'],
  ['■', '#955600'],
  ['▲', '#505b5d'],
  ['◆', '#1c2426'],
] as const;

function runFigure({ drawn, caption, series }: RunFigure): Content {
  const legend = series.map((name, index) => {
    const [mark, color] = marks[index] ?? marks[0];
    return [...spans(mark, { color }), ' ', ...spans(name), '    '];
  });
  return figure(drawn, [
    ...(series.length > 1 ? [{ text: legend.flat(), style: 'legend' } as Content] : []),
    paragraph(caption, 'caption'),
  ]);
}

function summary({ locale }: CopySource, run: RunRecord): readonly Content[] {
  const { say } = copyWords(locale);
  const t = experimentStrings[locale];
  const estimates = Object.entries(run.summary);
  if (estimates.length === 0) return [paragraph(say('summaryEmpty'))];
  const levels = [...new Set(estimates.map(([, { level }]) => level))];
  const interval = say('level', {
    level: levels.map((level) => formatPercent(level, locale)).join(', '),
  });
  const rows = estimates.map(([key, { value, low, high, unit, q1, q3, n }]) => [
    metricName(run.experiment.id, key, locale),
    formatQuantity(value, unit, locale),
    formatInterval(low, high, unit, locale),
    q1 === undefined || q3 === undefined ? '–' : formatInterval(q1, q3, unit, locale),
    formatNumber(n, locale),
  ]);
  return [
    paragraph(say('allFigures'), 'label'),
    table([t.quantity, t.value, interval, t.quartiles, t.n], rows, ['*', 60, 80, 76, 28]),
  ];
}
