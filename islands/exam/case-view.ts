// One case at a time: its card, the form under it, our judgement where it may be shown, and the way to the others.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatPercent } from '#src/book/format.ts';
import type { ExamCase } from '#src/worksheet/exam/exam-case.ts';
import { verdictIds } from '#src/worksheet/ids.ts';
import { verdictStrings } from '../verdict-words/strings.ts';
import { techniqueStrings } from '../workload/words/techniques.ts';
import { type CardSection, caseCard } from './case-card.ts';
import type { SittingDesk } from './desk.ts';
import { explanationView } from './explanation-view.ts';
import { progressView } from './progress-view.ts';

/** What a reader may say of how sure they are; the first is a guess among three words. */
export const confidences = [0.34, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99] as const;

/** The case shown. */
export function caseView(desk: SittingDesk, exam: ExamCase): TemplateResult {
  const { sitting, asked, locale, act } = desk;
  const { caseId, technique, judgement } = exam;
  const n = sitting.place + 1;
  const of = sitting.caseIds.length;
  const last = n === of;
  const finished = sitting.finished && sitting.attempt.reveal !== 'teacher';
  const move = (place: number, name: 'previous' | 'next') =>
    html`<button
      type="button"
      data-part=${name}
      ?data-primary=${name === 'next' && sitting.locked(caseId)}
      @click=${() => act.goTo(place)}
    >
      ${asked(name)}
    </button>`;
  return html`<h3 class="exam-title" tabindex="-1" data-part="title">
      ${asked('title', { n, of, technique: techniqueStrings[locale][technique] })}
    </h3>
    <p>${asked(judgement.used ? 'used' : 'notUsed')}</p>
    <div class="exam-card" data-part="card">${caseCard(exam, cardContext(desk)).map(cardSection(desk))}</div>
    ${sitting.locked(caseId) ? givenView(desk, exam) : formView(desk, exam)}
    ${sitting.revealed(caseId) ? explanationView(desk, exam) : nothing}
    <p class="book-bar book-screen-only exam-move">
      ${n > 1 ? move(n - 2, 'previous') : nothing} ${last ? nothing : move(n, 'next')}
      ${
        finished
          ? html`<button type="button" @click=${act.result}>${asked('toResult')}</button>`
          : nothing
      }
    </p>
    ${progressView(desk)}`;
}

function cardContext({ asked, text, published }: SittingDesk) {
  return { words: asked, text, published };
}

function cardSection({ asked }: SittingDesk) {
  return ({ title, rows }: CardSection): TemplateResult =>
    html`<section>
      <h4>${title}</h4>
      <dl>
        ${rows.map(
          ({ label, value, source }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>
                ${value}
                ${
                  source === undefined
                    ? nothing
                    : html`(<a href=${source} aria-label=${[asked('source'), value].join(': ')}
                        >${asked('source')}</a
                      >)`
                }
              </dd>
            </div>`,
        )}
      </dl>
    </section>`;
}

function formView(desk: SittingDesk, { caseId }: ExamCase): TemplateResult {
  const { sitting, asked, locale, draft, act, said } = desk;
  const percent = (share: number) => formatPercent(share, locale, { fractionDigits: 0 });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    act.answer();
  };
  const given = sitting.given(caseId);
  const button =
    sitting.attempt.reveal === 'each' ? 'commit' : given === undefined ? 'keep' : 'change';
  return html`<form class="book-screen-only exam-form" data-case=${caseId} @submit=${submit}>
    <fieldset>
      <legend>${asked('verdict')}</legend>
      ${verdictIds.map(
        (id) =>
          html`<label>
            <input
              type="radio"
              name="exam-verdict"
              value=${id}
              .checked=${live((draft.verdict ?? given?.verdict) === id)}
              @change=${() => act.draft({ verdict: id })}
            />
            <span>${verdictStrings[locale][id]}</span>
          </label>`,
      )}
    </fieldset>
    <fieldset>
      <legend>${asked('confidence')}</legend>
      ${confidences.map(
        (share, index) =>
          html`<label>
            <input
              type="radio"
              name="exam-confidence"
              value=${share}
              .checked=${live((draft.confidence ?? given?.confidence) === share)}
              @change=${() => act.draft({ confidence: share })}
            />
            <span>
              ${index === 0 ? asked('confidence.guess', { share: percent(share) }) : percent(share)}
            </span>
          </label>`,
      )}
    </fieldset>
    <p class="book-bar">
      <button type="submit" data-primary data-part="answer">${asked(button)}</button>
      <output class="book-status" data-part="status" data-kind=${said?.kind ?? nothing}>
        ${said?.text ?? nothing}
      </output>
    </p>
  </form>`;
}

/** What was said, where it can no longer be changed. */
function givenView({ sitting, asked, locale }: SittingDesk, { caseId }: ExamCase): TemplateResult {
  const given = sitting.given(caseId);
  if (given === undefined) return html`<p data-part="given">${asked('unanswered')}</p>`;
  const share = formatPercent(given.confidence, locale, { fractionDigits: 0 });
  const verdict = verdictStrings[locale][given.verdict];
  return html`<p data-part="given">${asked('given', { verdict, share })}</p>`;
}
