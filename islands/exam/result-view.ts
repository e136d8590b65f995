// What a sitting was worth, once it is handed in and the reference may be shown; or that the teacher shows it.
import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent } from '#src/book/format.ts';
import { examKey } from '#src/worksheet/exam-key.ts';
import { type ExamScore, examScore, judgedCases } from '#src/worksheet/exam-score.ts';
import { assignedStrings } from '../assignment/strings.ts';
import { calibrationView } from './calibration-view.ts';
import { casesTable } from './cases-table.ts';
import type { SittingDesk } from './desk.ts';
import { measuresView } from './measures-view.ts';
import { changeTable, confusionTable, techniquesView } from './tables.ts';
import { change, tallies } from './tally.ts';

/** The result of the sitting on the desk. */
export function resultView(desk: SittingDesk): TemplateResult {
  const { sitting, told, words, act } = desk;
  const key = examKey(sitting.attempt);
  const judged = key === null ? [] : judgedCases(sitting.attempt, key);
  const score = examScore(judged);
  const buttons = html`<p class="book-bar book-screen-only">
    <button type="button" data-part="export" @click=${act.exportAll}>${words('export')}</button>
    <button type="button" @click=${act.print}>${told('print')}</button>
    <button type="button" data-part="leave" @click=${act.leave}>${words('back')}</button>
    <output class="book-status" data-kind=${desk.said?.kind ?? nothing}>
      ${desk.said?.text ?? nothing}
    </output>
  </p>`;
  const title = html`<h3 class="exam-title" tabindex="-1" data-part="title">${told('title')}</h3>`;
  if (sitting.attempt.reveal === 'teacher' && !sitting.compared)
    return html`${title} ${withheldView(desk)} ${buttons}`;
  if (score === null) return html`${title} ${buttons}`;
  const shift = change(desk.exams);
  return html`${title}
    <p data-part="summary">${summaryText(desk, score)}</p>
    ${buttons} ${measuresView(desk, score)}
    ${techniquesView(desk, tallies(judged))} ${calibrationView(desk, score)}
    ${confusionTable(desk, judged)} ${shift === null ? nothing : changeTable(desk, shift)}
    ${casesTable(desk, judged)}`;
}

function summaryText({ told, locale }: SittingDesk, score: ExamScore): string {
  const percent = (share: number) => formatPercent(share, locale, { fractionDigits: 0 });
  const { low, high } = score.accuracyInterval;
  return [
    told('summary', { count: score.asked, right: score.right }),
    told('interval', { low: percent(low), high: percent(high) }),
  ].join(' ');
}

/** Handed in, and nothing of the reference: the teacher has it. */
function withheldView({ told, locale, sitting, act }: SittingDesk): TemplateResult {
  const t = assignedStrings[locale];
  const count = sitting.caseIds.length;
  return html`<p>
      <strong>${told('handedIn')}</strong>
      ${told('answersGiven', { answered: count - sitting.unanswered, count })}
    </p>
    <p data-part="withheld">${t.withheld}</p>
    <p class="book-screen-only">
      <button type="button" data-part="compare" @click=${act.compare}>${t.showNow}</button>
    </p>`;
}
