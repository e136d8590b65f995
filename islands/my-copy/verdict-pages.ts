// The verdicts at a glance, and how good the predictions behind them were.
import type { Content } from 'pdfmake/interfaces';
import { formatPercent } from '#src/book/format.ts';
import { bookCalibration, type Standing } from '#src/worksheet/portfolio.ts';
import { type CopySource, copyWords } from './copy-source.ts';
import { figure, heading, paragraph, table, words } from './paper-blocks.ts';
import { worksheetAnchor } from './worksheet-pages.ts';

/** Every verdict in a row: the word, what the evidence supports, how far the sheet is, what the audit found. */
export function verdictsPage({ locale, standings }: CopySource): readonly Content[] {
  const { say, mine } = copyWords(locale);
  const title = heading(mine('worksheets'), { level: 1, id: 'verdicts', newPage: true });
  if (standings.length === 0) return [title, paragraph(say('noWorksheets'))];
  const head = [
    mine('technique'),
    mine('verdict'),
    mine('supports'),
    mine('state'),
    mine('auditColumn'),
  ];
  const rows = standings.map((standing) => verdictRow(standing, locale));
  return [title, table(head, rows, ['*', 62, 72, 98, 104])];
}

function verdictRow(standing: Standing, locale: CopySource['locale']): (string | Content)[] {
  const { mine, wording } = copyWords(locale);
  const { technique, verdict, audit, step, findings, worksheet } = standing;
  const { blocks, weakens } = findings;
  const { answered, asked } = audit.completeness;
  const found = [
    ...(blocks === 0 && weakens === 0 ? [mine('auditClean')] : []),
    ...(blocks > 0 ? [mine('auditBlocks', { count: blocks })] : []),
    ...(weakens > 0 ? [mine('auditWeakens', { count: weakens })] : []),
  ];
  const state = step === 'done' ? mine('finished') : mine('atStep', { step: wording.steps[step] });
  return [
    words(wording.technique(technique), {
      linkToDestination: worksheetAnchor(worksheet.id),
      style: 'link',
    }),
    words(verdict === null ? mine('noVerdict') : wording.verdicts[verdict], { bold: true }),
    wording.verdicts[audit.supported.verdict],
    [state, mine('answered', { answered, asked })].join('\n'),
    found.join('\n'),
  ];
}

/** Coverage with its interval, the figure, and its rows. */
export function calibrationPage({
  locale,
  standings,
  predictions,
}: CopySource): readonly Content[] {
  const { mine, wording } = copyWords(locale);
  const { outcome } = wording;
  const title = heading(mine('calibration'), { level: 1, id: 'calibration' });
  const result = bookCalibration(standings);
  if (result === null) return [title, paragraph(mine('noCalibration'))];
  const percent = (share: number) => formatPercent(share, locale, { fractionDigits: 0 });
  const { n, inside, coverage, coverageInterval } = result;
  const values = {
    count: n,
    inside,
    share: percent(coverage),
    low: percent(coverageInterval.low),
    high: percent(coverageInterval.high),
  };
  const rows = standings
    .flatMap(({ scores }) => scores)
    .map(({ definition, quantity, low, high, unit, measured, inside }) => [
      wording.technique(definition),
      wording.of(definition).quantity(quantity),
      wording.predicted({ low, high, unit }),
      wording.number(measured, unit),
      outcome(inside ? 'inside' : 'outside'),
    ]);
  const head = [
    mine('technique'),
    wording.parts.quantity,
    outcome('predicted'),
    outcome('measured'),
    outcome('insideCol'),
  ];
  return [
    title,
    paragraph(mine('coverage', values)),
    ...(predictions === null
      ? []
      : [figure(predictions, [paragraph(mine('predictionsCaption'), 'caption')])]),
    table(head, rows, [92, '*', 82, 62, 52]),
  ];
}
