// All cases of a sitting as a row of numbers, and the door at its end: handing in, which asks first.
import { html, nothing, type TemplateResult } from 'lit';
import type { SittingDesk } from './desk.ts';

/** The list of cases, how many are answered, and the button to hand in. */
export function progressView(desk: SittingDesk): TemplateResult {
  const { sitting, asked, act, words } = desk;
  const of = sitting.caseIds.length;
  return html`<nav class="exam-progress book-screen-only" aria-labelledby="exam-list">
      <h4 id="exam-list">${asked('list')}</h4>
      <ol>
        ${sitting.caseIds.map((caseId, place) => {
          const state = stateOf(desk, caseId);
          return html`<li>
            <button
              type="button"
              data-place=${place + 1}
              data-state=${state}
              aria-current=${place === sitting.place ? 'step' : nothing}
              aria-label=${asked(`state.${state}`, { n: place + 1 })}
              @click=${() => act.goTo(place)}
            >
              <span aria-hidden="true">${place + 1}<small>${marks[state]}</small></span>
            </button>
          </li>`;
        })}
      </ol>
      <p data-part="progress">${asked('progress', { answered: of - sitting.unanswered, of })}</p>
    </nav>
    <p class="book-bar book-screen-only">
      ${
        sitting.finished
          ? nothing
          : html`<button
            type="button"
            data-part="hand-in"
            ?data-primary=${sitting.unanswered === 0}
            @click=${openDialog}
          >
            ${asked('handIn')}
          </button>`
      }
      <button type="button" data-part="leave" @click=${act.leave}>${words('back')}</button>
    </p>
    ${dialogView(desk)}`;
}

const marks = { open: '', answered: '●', right: '✓', wrong: '✗', left: '–' } as const;

function stateOf({ sitting, cases }: SittingDesk, caseId: string): keyof typeof marks {
  const given = sitting.given(caseId);
  if (!sitting.revealed(caseId)) {
    if (given !== undefined) return 'answered';
    return sitting.finished ? 'left' : 'open';
  }
  if (given === undefined) return 'left';
  const reference = cases.find((exam) => exam.caseId === caseId)?.verdict;
  return given.verdict === reference ? 'right' : 'wrong';
}

/** Asks before it hands in, since nothing can be changed afterwards. */
function dialogView({ sitting, asked, act }: SittingDesk): TemplateResult {
  const missing = sitting.unanswered;
  const close = (event: Event) => (event.currentTarget as Element).closest('dialog')?.close();
  const confirmed = (event: Event) => {
    close(event);
    act.finish();
  };
  return html`<dialog aria-labelledby="exam-hand-in-title" aria-describedby="exam-hand-in-what">
    <h3 id="exam-hand-in-title">${asked('handInTitle')}</h3>
    <p id="exam-hand-in-what">
      ${missing === 0 ? asked('handInAll') : asked('handInMissing', { count: missing })}
    </p>
    <p class="book-bar">
      <button type="button" autofocus @click=${close}>${asked('cancel')}</button>
      <button type="button" data-primary data-part="hand-in-now" @click=${confirmed}>
        ${asked('handIn')}
      </button>
    </p>
  </dialog>`;
}

function openDialog({ currentTarget }: Event): void {
  (currentTarget as Element)
    .closest('lab-exam')
    ?.querySelector<HTMLDialogElement>('dialog')
    ?.showModal();
}
