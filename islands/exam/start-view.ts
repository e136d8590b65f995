// Before a sitting: the form that begins one, what a link has set, and the sittings there are.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatPercent } from '#src/book/format.ts';
import {
  type ExamAttempt,
  examPhaseIds,
  largestSeed,
  revealIds,
  standingAnswers,
} from '#src/worksheet/exam-attempt.ts';
import { examKey } from '#src/worksheet/exam-key.ts';
import { assignedText } from '../assignment/assigned-text.ts';
import { phaseStrings } from '../kit/exam-strings.ts';
import type { ExamDesk } from './desk.ts';
import type { SittingPlan } from './sitting.ts';
import { scoreOf } from './tally.ts';

/** Everything that stands there while no sitting is open. */
export function startView(desk: ExamDesk): TemplateResult {
  const { words, memory } = desk;
  return html`${
    memory ? html`<p class="book-status" data-kind="bad">${words('memory')}</p>` : nothing
  }
  ${assignedView(desk)} ${beginView(desk)} ${earlierView(desk)}`;
}

/** What stands in the form; null while the seed is none. */
export function planOf({ seed, phase, reveal }: ExamDesk['plan']): SittingPlan | null {
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > largestSeed) return null;
  return { seed: Number(seed), phase, reveal };
}

/** The exam that the link sets: begun, to be gone on with, or handed in. */
function assignedView(desk: ExamDesk): TemplateResult | typeof nothing {
  const { assigned, words, act, exams, locale } = desk;
  if (assigned === null) return nothing;
  const lines = assignedText(assigned, locale).map((line) => html`<p>${line}</p>`);
  const kind = assigned.ok ? 'good' : 'bad';
  const told = html`<div class="book-status" data-kind=${kind} data-part="assigned">${lines}</div>`;
  if (!assigned.ok || assigned.assignment.of !== 'exam') return told;
  const { seed, phase, reveal } = assigned.assignment;
  const plan = { seed, phase, reveal };
  const same = exams.filter(
    (exam) =>
      examKey(exam) !== null &&
      Object.entries(plan).every(([key, value]) => exam[key as keyof ExamAttempt] === value),
  );
  const begun = same.find(({ finishedAt }) => finishedAt === undefined) ?? same[0];
  if (begun === undefined)
    return html`${told}
      <p class="book-bar book-screen-only">
        <button type="button" data-primary data-part="begin" @click=${() => act.begin(plan)}>
          ${words('start')}
        </button>
      </p>`;
  const done = begun.finishedAt !== undefined;
  return html`${told}
    <p>${words(done ? 'assignedDone' : 'assignedOpen')}</p>
    <p class="book-bar book-screen-only">
      <button type="button" data-primary @click=${() => act.open(begun)}>
        ${words(done ? 'look' : 'goOn')}
      </button>
      <button type="button" data-part="begin" @click=${() => act.begin(plan)}>
        ${words('startAgain')}
      </button>
    </p>`;
}

/** The form; a link that sets an exam stands in its place. */
function beginView(desk: ExamDesk): TemplateResult | typeof nothing {
  const { words, plan, act, assigned, exams, locale } = desk;
  if (assigned?.ok) return nothing;
  const wanted = planOf(plan);
  const open = exams.find((exam) => exam.finishedAt === undefined && examKey(exam) !== null);
  const begin = (event: SubmitEvent) => {
    event.preventDefault();
    if (wanted !== null) act.begin(wanted);
  };
  return html`${
    open === undefined
      ? nothing
      : html`<p class="book-bar book-screen-only">
        <button type="button" data-primary data-part="go-on" @click=${() => act.open(open)}>
          ${words('goOnOpen')}
        </button>
      </p>`
  }
  <form class="book-screen-only exam-begin" @submit=${begin}>
    <h3>${words('begin')}</h3>
    <p class="exam-hint">${words('beginHint')}</p>
    <p class="book-field">
      <label for="exam-seed">${words('seed')}</label>
      <span class="book-bar">
        <input
          id="exam-seed"
          inputmode="numeric"
          autocomplete="off"
          size="12"
          aria-describedby="exam-seed-hint"
          aria-invalid=${wanted === null ? 'true' : nothing}
          .value=${live(plan.seed)}
          @input=${({ target }: Event) =>
            act.plan({ seed: (target as HTMLInputElement).value.trim() })}
        />
        <button type="button" @click=${act.newSeed}>${words('newSeed')}</button>
      </span>
    </p>
    <p id="exam-seed-hint" class="exam-hint" role=${wanted === null ? 'alert' : nothing}>
      ${wanted === null ? words('seedInvalid', { most: largestSeed }) : words('seedHint')}
    </p>
    ${choice({
      name: 'exam-phase',
      legend: words('phase'),
      ids: examPhaseIds,
      label: (id) => phaseStrings[locale][id],
      chosen: plan.phase,
      choose: (phase) => act.plan({ phase }),
    })}
    ${choice({
      name: 'exam-reveal',
      legend: words('reveal'),
      ids: revealIds,
      label: (id) => words(`reveal.${id}`),
      chosen: plan.reveal,
      choose: (reveal) => act.plan({ reveal }),
    })}
    <p class="book-bar">
      <button
        type="submit"
        data-part="begin"
        ?data-primary=${open === undefined}
        ?disabled=${wanted === null}
      >
        ${words('start')}
      </button>
    </p>
  </form>`;
}

function choice<Id extends string>({
  name,
  legend,
  ids,
  label,
  chosen,
  choose,
}: {
  readonly name: string;
  readonly legend: string;
  readonly ids: readonly Id[];
  readonly label: (id: Id) => string;
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}): TemplateResult {
  return html`<fieldset>
    <legend>${legend}</legend>
    ${ids.map(
      (id) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${id}
            .checked=${live(id === chosen)}
            @change=${() => choose(id)}
          />
          <span>${label(id)}</span>
        </label>`,
    )}
  </fieldset>`;
}

function earlierView(desk: ExamDesk): TemplateResult {
  const { words, exams, said, act } = desk;
  const heads = ['started', 'phase', 'seed', 'answered', 'score'] as const;
  return html`<h3 id="exam-earlier" tabindex="-1">${words('earlier')}</h3>
    ${
      exams.length === 0
        ? html`<p>${words('noneYet')}</p>`
        : html`<div
            class="book-scroll book-table"
            role="group"
            tabindex="0"
            aria-labelledby="exam-earlier"
          >
            <table>
              <thead>
                <tr>
                  ${heads.map((head) => html`<th scope="col">${words(head)}</th>`)}
                  <th scope="col" class="book-screen-only">${words('actions')}</th>
                </tr>
              </thead>
              <tbody>
                ${exams.map((exam) => examRow(desk, exam))}
              </tbody>
            </table>
          </div>
          <p class="book-bar book-screen-only">
            <button type="button" @click=${act.exportAll}>${words('export')}</button>
          </p>`
    }
    <output class="book-status" data-part="said" data-kind=${said?.kind ?? nothing}>
      ${said?.text ?? nothing}
    </output>`;
}

function examRow(desk: ExamDesk, exam: ExamAttempt): TemplateResult {
  const { words, act, confirming, instant, locale } = desk;
  const key = examKey(exam);
  const answered = standingAnswers(exam).size;
  const when = instant(exam.startedAt);
  const label = (action: string) => words('rowLabel', { action, when });
  const open = words(exam.finishedAt === undefined ? 'goOn' : 'look');
  return html`<tr data-exam=${exam.id}>
    <th scope="row">${when}</th>
    <td>${phaseStrings[locale][exam.phase]}</td>
    <td>${exam.seed}</td>
    <td>${key === null ? answered : words('answeredOf', { answered, asked: key.size })}</td>
    <td>${scoreText(desk, exam)}</td>
    <td class="book-screen-only">
      <span class="book-bar">
        ${
          key === null
            ? nothing
            : html`<button type="button" aria-label=${label(open)} @click=${() => act.open(exam)}>
              ${open}
            </button>`
        }
        ${
          confirming === exam.id
            ? html`<button type="button" data-danger @click=${() => act.remove(exam.id)}>
                ${words('reallyDelete')}
              </button>
              <button type="button" data-part="keep" @click=${() => act.confirm(null)}>
                ${words('keep')}
              </button>`
            : html`<button
              type="button"
              data-part="delete"
              aria-label=${label(words('delete'))}
              @click=${() => act.confirm(exam.id)}
            >
              ${words('delete')}
            </button>`
        }
      </span>
    </td>
  </tr>`;
}

/** The share right; or why there is none: another edition's cases, still open, or kept back. */
function scoreText({ words, locale }: ExamDesk, exam: ExamAttempt): string {
  if (examKey(exam) === null) return words('otherEdition', { version: exam.version });
  const score = scoreOf(exam);
  if (score === null) return words('open');
  if (exam.reveal === 'teacher') return words('withheld');
  return formatPercent(score.accuracy, locale, { fractionDigits: 0 });
}
