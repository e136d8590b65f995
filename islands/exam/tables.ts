// The tables of a result: which word for which, technique by technique, and before the book against after it.
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '#src/book/format.ts';
import { type ExamScore, examScore, type JudgedCase } from '#src/worksheet/exam-score.ts';
import { verdictIds } from '#src/worksheet/ids.ts';
import { verdictStrings } from '../verdict-words/strings.ts';
import { techniqueStrings } from '../workload/words/techniques.ts';
import type { SittingDesk } from './desk.ts';
import { measureIds, measureText } from './measures-view.ts';
import { scrollTable } from './scroll-table.ts';
import { type TechniqueTally, weakest } from './tally.ts';

type TableDesk = Pick<SittingDesk, 'told' | 'locale' | 'chapter'>;

/** How often each word was given for each of ours. */
export function confusionTable(
  { told, locale }: TableDesk,
  judged: readonly JudgedCase[],
): TemplateResult {
  const verdicts = verdictStrings[locale];
  const confusion = examScore(judged)?.confusion;
  const leftOut = (reference: string) =>
    judged.filter((one) => one.reference === reference && one.given === null).length;
  return html`<h4 id="exam-confusion">${told('confusion')}</h4>
    <p class="exam-hint">${told('confusionCaption')}</p>
    ${scrollTable({
      id: 'exam-confusion',
      heads: [told('ours'), ...verdictIds.map((id) => verdicts[id]), told('leftOut')],
      rows: verdictIds.map((reference) => [
        verdicts[reference],
        ...verdictIds.map((given) => {
          const count = formatNumber(confusion?.[reference][given] ?? 0, locale);
          return given === reference ? html`<strong>${count}</strong>` : count;
        }),
        formatNumber(leftOut(reference), locale),
      ]),
    })}`;
}

/** Right answers by technique, fewest first, and the chapters to read again. */
export function techniquesView(
  { told, locale, chapter }: TableDesk,
  rows: readonly TechniqueTally[],
): TemplateResult {
  const least = weakest(rows);
  const link = ({ technique }: TechniqueTally) =>
    html`<a href=${chapter(technique)}>${techniqueStrings[locale][technique]}</a>`;
  return html`<h4 id="exam-techniques">${told('byTechnique')}</h4>
    ${
      least.length === 0
        ? html`<p data-part="weakest">${told('noWeakest')}</p>`
        : html`<div data-part="weakest">
          <p>${told('weakest')}</p>
          <ul>
            ${least.map((row) => html`<li>${link(row)}</li>`)}
          </ul>
        </div>`
    }
    ${scrollTable({
      id: 'exam-techniques',
      heads: [told('technique'), told('hits')],
      rows: rows.map((row) => [link(row), told('rightOf', { right: row.right, asked: row.asked })]),
    })}`;
}

/** The measures of the latest sitting before the book beside those of the latest after it. */
export function changeTable(
  { told, locale }: TableDesk,
  { pre, post }: { readonly pre: ExamScore; readonly post: ExamScore },
): TemplateResult {
  return html`<h4 id="exam-change">${told('change')}</h4>
    <p class="exam-hint">${told('changeHint')}</p>
    ${scrollTable({
      id: 'exam-change',
      heads: [told('measure'), told('pre'), told('post')],
      rows: measureIds.map((id) => [
        told(id),
        measureText(id, pre, { told, locale }),
        measureText(id, post, { told, locale }),
      ]),
    })}`;
}
