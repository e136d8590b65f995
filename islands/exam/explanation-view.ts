// Our judgement of a case: the word, the four questions with the numbers put in and the one that decides, how far away
// the flip lies, and where to go from here.
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '#src/book/format.ts';
import { metricValue, slackOf } from '#src/core/workload/metric.ts';
import type { ExamCase } from '#src/worksheet/exam/exam-case.ts';
import type { WorkloadFlip } from '#src/worksheet/workload/flip.ts';
import { verdictStrings } from '../verdict-words/strings.ts';
import { sharedFormulas, techniqueFormula } from '../workload/formulas.ts';
import { reliefStrings, techniqueStrings } from '../workload/words/techniques.ts';
import { becauseStrings, owedStrings } from '../worksheet/words/findings.ts';
import type { SittingDesk } from './desk.ts';
import { decidingQuestion, questionNumbers } from './words/explanation.ts';

/** What a view of our judgement needs of a desk. */
export type ExplanationDesk = Pick<
  SittingDesk,
  'locale' | 'explained' | 'text' | 'sitting' | 'chapter' | 'workload'
>;

/** The judgement of a case that may be shown. */
export function explanationView(desk: ExplanationDesk, exam: ExamCase): TemplateResult {
  const { explained, text, locale, chapter, workload } = desk;
  const { judgement, technique } = exam;
  const { supported } = judgement;
  const decides = decidingQuestion[supported.because];
  const parts = {
    1: html`<p>${reliefStrings[locale][technique]}</p>`,
    2: presenceView(desk, exam),
    3: costView(desk, exam),
    4: flipView(desk, exam),
  } as const;
  return html`<section class="exam-why" data-part="explanation" data-verdict=${supported.verdict}>
    <h4 tabindex="-1" data-part="explanation-title">${explained('title')}</h4>
    <p>
      <strong>
        ${explained('reference', { verdict: verdictStrings[locale][supported.verdict] })}
      </strong>
      ${outcomeText(desk, exam)}
    </p>
    <p>${explained('because', { because: becauseStrings[locale][supported.because] })}</p>
    <ol class="exam-questions">
      ${questionNumbers.map(
        (number) =>
          html`<li data-question=${number} ?data-decides=${number === decides}>
            <h5>
              ${explained(`question.${number}`)}
              ${
                number === decides
                  ? html`<span class="book-badge" data-kind="yours">${explained('decides')}</span>`
                  : nothing
              }
            </h5>
            ${parts[number]}
          </li>`,
      )}
    </ol>
    <details>
      <summary>${explained('shared')}</summary>
      <div class="workload-formulas">
        ${sharedFormulas(exam.workload, text).map((line) => html`<p>${line}</p>`)}
      </div>
    </details>
    <ul class="exam-links">
      <li>
        <a href=${chapter(technique)}>
          ${explained('chapter', { technique: techniqueStrings[locale][technique] })}
        </a>
      </li>
      <li><a href=${workload(exam)} data-part="workload-link">${explained('workload')}</a></li>
    </ul>
  </section>`;
}

function outcomeText({ sitting, explained, locale }: ExplanationDesk, exam: ExamCase): string {
  const given = sitting.given(exam.caseId);
  if (given === undefined) return explained('none');
  if (given.verdict === exam.verdict) return explained('right');
  return explained('wrong', { verdict: verdictStrings[locale][given.verdict] });
}

/** The requirement as things are, and every test with its numbers. */
function presenceView({ text, explained }: ExplanationDesk, exam: ExamCase): TemplateResult {
  const { workload, judgement } = exam;
  const { metric, target } = workload.requirement;
  const values = {
    found: text.metric(metric, metricValue(metric, workload)),
    target: text.metric(metric, target),
  };
  return html`<p>${explained(slackOf(workload.requirement, workload) >= 1 ? 'asItIsMet' : 'asItIsMissed', values)}</p>
    ${judgement.used ? html`<p>${text.say('used')}</p>` : nothing}
    <ul>
      ${judgement.tests.map(
        (one) => html`<li>${text.test(one)}: <strong>${text.mark(one)}</strong></li>`,
      )}
    </ul>`;
}

/** The gain against what would pay for it, the guardrail, the formula with its numbers, and what it rests on. */
function costView({ text, locale }: ExplanationDesk, exam: ExamCase): TemplateResult {
  const { judgement } = exam;
  const { assumptions, supported } = judgement;
  return html`<p>${text.gain(judgement)}</p>
    <p class="workload-formula">${techniqueFormula(judgement, text)}</p>
    ${
      assumptions.length === 0
        ? nothing
        : html`<p>${text.say('assumptions')}</p>
          <ul>
            ${assumptions.map((one) => html`<li>${text.assumption(one)}</li>`)}
          </ul>`
    }
    <p>${text.guardrail(judgement)}</p>
    ${supported.owed.map((id) => html`<p>${text.say('owed')}: ${owedStrings[locale][id]}</p>`)}`;
}

function flipView(desk: ExplanationDesk, { judgement }: ExamCase): TemplateResult {
  const { text, explained } = desk;
  const { flip, supported } = judgement;
  const away = distanceText(flip, desk);
  const absent = supported.because.includes('within-scope');
  return html`<p>${text.flip(judgement)}</p>
    ${away === null ? nothing : html`<p data-part="distance">${away}</p>`}
    ${absent ? html`<p>${explained(flip.plausible ? 'plausible' : 'implausible')}</p>` : nothing}`;
}

/** How far the condition lies from what is so: points of a share, or a factor; null where one of the two is unknown. */
function distanceText(
  { from, value, unit }: WorkloadFlip,
  { explained, locale }: Pick<ExplanationDesk, 'explained' | 'locale'>,
): string | null {
  if (from === null || value === null) return null;
  if (unit === 'ratio' && value <= 1 && from <= 1) {
    const points = formatNumber(100 * Math.abs(value - from), locale, { significantDigits: 2 });
    return explained('distancePoints', { points });
  }
  if (!(from > 0 && value > 0) || from === value) return null;
  const factor = formatNumber(Math.max(value / from, from / value), locale, {
    significantDigits: 3,
  });
  return explained('distance', { factor });
}
