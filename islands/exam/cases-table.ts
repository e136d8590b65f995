// Every case of a sitting beside its reference, with the way back to it.
import { html, type TemplateResult } from 'lit';
import { formatNumber, formatPercent } from '#src/book/format.ts';
import type { ExamCase } from '#src/worksheet/exam/exam-case.ts';
import type { JudgedCase } from '#src/worksheet/exam-score.ts';
import { verdictStrings } from '../verdict-words/strings.ts';
import { techniqueStrings } from '../workload/words/techniques.ts';
import type { SittingDesk } from './desk.ts';
import { type Cell, scrollTable } from './scroll-table.ts';

/** The table of cases. */
export function casesTable(desk: SittingDesk, judged: readonly JudgedCase[]): TemplateResult {
  const { told } = desk;
  return html`<h4 id="exam-cases">${told('cases')}</h4>
    ${scrollTable({
      id: 'exam-cases',
      heads: [
        told('case'),
        told('technique'),
        told('ours'),
        told('yours'),
        told('sure'),
        told('outcome'),
      ],
      rows: judged.map((one, place) => caseRow(desk, one, place)),
    })}`;
}

function caseRow(
  { told, locale, cases, published, act }: SittingDesk,
  { reference, given }: JudgedCase,
  place: number,
): readonly Cell[] {
  const verdicts = verdictStrings[locale];
  const exam = cases[place];
  const outcome = given === null ? 'leftOut' : given.verdict === reference ? 'right' : 'wrong';
  const n = place + 1;
  const systemText = ({ model, machine, workload }: ExamCase) =>
    told('modelOn', {
      model: published.models[model]?.name ?? model,
      count: formatNumber(workload.machine.devices, locale),
      machine: published.machines[machine]?.name ?? machine,
    });
  return [
    html`<span class="book-bar">
      ${formatNumber(n, locale)}
      <button type="button" aria-label=${told('seeLabel', { n })} @click=${() => act.goTo(place)}>
        ${told('see')}
      </button>
    </span>`,
    exam === undefined
      ? ''
      : html`${techniqueStrings[locale][exam.technique]}<small>${systemText(exam)}</small>`,
    verdicts[reference],
    given === null ? '–' : verdicts[given.verdict],
    given === null ? '–' : formatPercent(given.confidence, locale, { fractionDigits: 0 }),
    told(outcome),
  ];
}
