// The sections of the class view: verdicts, missing evidence, figures by machine, exams, calibration; each a figure
// and the rows behind it.
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPercent } from '#src/book/format.ts';
import {
  figuresCsv,
  predictionsCsv,
  sittingsCsv,
  verdictsCsv,
} from '#src/worksheet/class/class-csv.ts';
import { beforeAndAfter, type VerdictRow } from '#src/worksheet/class/class-report.ts';
import { examPhaseIds } from '#src/worksheet/exam-attempt.ts';
import type { ExamScore } from '#src/worksheet/exam-score.ts';
import { phaseStrings } from '../kit/exam-strings.ts';
import { metricName } from '../kit/metric-name.ts';
import { machineText, quantityOf } from './summary.ts';
import { type ClassSection, figure, folded, heading, table } from './view.ts';

/** All sections in order. */
export function sections(section: ClassSection): TemplateResult {
  return html`${verdicts(section)} ${missing(section)} ${figures(section)} ${exams(section)}
  ${calibration(section)}`;
}

function verdicts(section: ClassSection): TemplateResult {
  const { report, figures: drawn, words, wording } = section;
  const rows = report.verdicts;
  const file = { name: 'verdicts', text: () => verdictsCsv(rows) };
  const head = heading(section, 'class-verdicts', words('verdicts'), rows.length > 0 ? file : null);
  if (rows.length === 0) return html`${head}<p>${words('noVerdicts')}</p>`;
  const techniques = [...new Set(rows.map(({ technique }) => technique))];
  const cells = pupils(section).map((pupil) => [
    words('pupilN', { n: pupil }),
    ...techniques.map((technique) => {
      const row = rows.find((one) => one.pupil === pupil && one.technique === technique);
      return row ? verdictCell(section, row) : words('notBegun');
    }),
  ]);
  const columns = [words('pupil'), ...techniques.map((id) => wording.technique(id))];
  return html`${head} ${figure(drawn.verdicts, words('verdictsCaption'))}
  ${table('class-verdicts', columns, cells)}`;
}

function verdictCell({ words, wording }: ClassSection, row: VerdictRow): TemplateResult {
  const { verdict, supported, missing: lacking, blocks } = row;
  const carried =
    verdict === supported
      ? words('carried')
      : words('notCarried', { supported: wording.verdicts[supported] });
  return html`<span class="class-line">
      <strong>${verdict === null ? words('noWord') : wording.verdicts[verdict]}</strong>
    </span>
    ${verdict === null ? nothing : html`<span class="class-line">${carried}</span>`}
    ${
      lacking.length === 0
        ? nothing
        : html`<span class="class-line">${words('missingCount', { count: lacking.length })}</span>`
    }
    ${
      blocks === 0
        ? nothing
        : html`<span class="class-line">${words('blocksCount', { count: blocks })}</span>`
    }`;
}

function missing(section: ClassSection): TemplateResult {
  const { report, figures: drawn, words, wording } = section;
  const head = heading(section, 'class-missing', words('missing'), null);
  if (report.verdicts.length === 0) return html``;
  if (report.missing.length === 0) return html`${head}<p>${words('nothingMissing')}</p>`;
  const rows = report.missing.map(({ technique, quantity, pupils: lack, of }) => [
    wording.technique(technique),
    wording.of(technique).quantity(quantity),
    String(lack),
    String(of),
  ]);
  const columns = [words('technique'), words('quantity'), words('lacking'), words('begun')];
  return html`${head} ${figure(drawn.missing, words('missingCaption'))}
  ${folded(words('table'), table('class-missing', columns, rows))}`;
}

function figures(section: ClassSection): TemplateResult {
  const { report, figures: drawn, words, wording, locale, quantity, act } = section;
  const file = { name: 'figures', text: () => figuresCsv(report.figures) };
  const some = report.figures.length > 0;
  const head = heading(section, 'class-figures', words('figures'), some ? file : null);
  if (!some) return html`${head}<p>${words('noFigures')}</p>`;
  const choices = new Map(report.figures.map((row) => [quantityOf(row), row]));
  const shown = report.figures.filter((row) => quantityOf(row) === quantity);
  const [first] = shown;
  const name = first ? metricName(first.experiment, first.estimate, locale) : '';
  const rows = shown.map((row) => [
    words('pupilN', { n: row.pupil }),
    machineText(row, words),
    wording.number(row.value, row.unit),
    wording.interval(row),
  ]);
  const columns = [words('pupil'), words('machineColumn'), words('value'), words('interval')];
  return html`${head}
    <p class="book-field book-screen-only">
      <label for="class-quantity">${words('quantity')}</label>
      <select
        id="class-quantity"
        @change=${(event: Event) => act.chooseQuantity((event.target as HTMLSelectElement).value)}
      >
        ${[...choices].map(
          ([id, { experiment, estimate }]) =>
            html`<option value=${id} ?selected=${id === quantity}>
              ${metricName(experiment, estimate, locale)}
            </option>`,
        )}
      </select>
    </p>
    ${figure(drawn.figures, words('figuresCaption', { quantity: name }))}
    ${folded(words('table'), table('class-figures', columns, rows))}`;
}

function exams(section: ClassSection): TemplateResult {
  const { report, figures: drawn, words, locale } = section;
  const file = { name: 'exams', text: () => sittingsCsv(report.sittings) };
  const some = report.sittings.length > 0;
  const head = heading(section, 'class-exams', words('exams'), some ? file : null);
  const scored = report.sittings.filter(({ score }) => score !== null);
  const unscored = report.sittings.length - scored.length;
  const note = unscored === 0 ? nothing : html`<p>${words('unscored', { count: unscored })}</p>`;
  if (scored.length === 0) return html`${head}<p>${words('noExams')}</p>${note}`;
  const phases = examPhaseIds.flatMap((phase) => {
    const score = report.phases[phase];
    if (score === null) return [];
    const handedIn = scored.filter((row) => row.phase === phase).length;
    return [[phaseStrings[locale][phase], String(handedIn), ...scoreCells(section, score)]];
  });
  const columns = [
    words('phase'),
    words('sittings'),
    words('accuracy'),
    words('balanced'),
    words('overconfidence'),
    words('discrimination'),
  ];
  const own = pupils(section).flatMap((pupil) => {
    const { pre, post } = beforeAndAfter(report.sittings, pupil);
    if (pre === null && post === null) return [];
    const cell = (score: ExamScore | null) =>
      score === null ? words('notBegun') : shareText(section, score.accuracy);
    return [[words('pupilN', { n: pupil }), cell(pre), cell(post)]];
  });
  return html`${head} ${table('class-exams', columns, phases)}
    ${
      drawn.change === null
        ? html`<p>${words('noPairs')}</p>`
        : figure(drawn.change, words('changeCaption'))
    }
    ${folded(
      words('table'),
      table('class-exams', [words('pupil'), words('before'), words('after')], own),
    )}
    ${note}`;
}

function scoreCells(section: ClassSection, score: ExamScore): string[] {
  const { words, locale } = section;
  const { accuracy, balancedAccuracy, overconfidence, discrimination } = score;
  return [
    shareText(section, accuracy),
    shareText(section, balancedAccuracy),
    overconfidence === null
      ? words('notBegun')
      : words('points', {
          points: formatNumber(100 * overconfidence, locale, { fractionDigits: 0 }),
        }),
    discrimination === null
      ? words('notBegun')
      : formatNumber(discrimination, locale, { fractionDigits: 2 }),
  ];
}

function calibration(section: ClassSection): TemplateResult {
  const { report, figures: drawn, words, locale } = section;
  const { predictions, allPredictions } = report;
  const file = { name: 'predictions', text: () => predictionsCsv(predictions) };
  const some = predictions.length > 0;
  const head = heading(section, 'class-calibration', words('calibration'), some ? file : null);
  const rows = predictions.map(({ pupil, n, inside, coverage }) => [
    words('pupilN', { n: pupil }),
    formatNumber(n, locale),
    formatNumber(inside, locale),
    shareText(section, coverage),
  ]);
  const columns = [words('pupil'), words('predictions'), words('held'), words('coverageAxis')];
  return html`${head}
    ${figure(drawn.reliability, words('reliabilityCaption'))}
    ${
      allPredictions === null
        ? html`<p>${words('noPredictions')}</p>`
        : html`<p>
            ${words('coverageAll', { inside: allPredictions.inside, n: allPredictions.n })}
          </p>
          ${figure(drawn.coverage, words('coverageCaption'))}
          ${folded(words('table'), table('class-calibration', columns, rows))}`
    }`;
}

function shareText({ locale }: ClassSection, share: number): string {
  return formatPercent(share, locale, { fractionDigits: 0 });
}

function pupils({ report }: ClassSection): readonly number[] {
  return Array.from({ length: report.pupils }, (_, index) => index + 1);
}
