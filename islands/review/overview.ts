// What is due, what is new, what the days ahead bring; and the end of a sitting.
import { html, nothing, type TemplateResult } from 'lit';
import { type Locale, localeIds, locales } from '#src/book/locales.ts';
import { forecast } from '#src/worksheet/review-queue.ts';
import type { ReviewScope } from './session.ts';
import { untilText } from './until.ts';
import type { Reviewing } from './view.ts';

/** The state of the queue, with the way to begin. */
export function overview(reviewing: Reviewing): TemplateResult {
  const { words, session, total, act } = reviewing;
  const { met, scope, queue } = session;
  const nothingMet = met === 0 && scope === 'met' && queue.due.length + queue.later.length === 0;
  if (nothingMet)
    return html`<h2 tabindex="-1" data-part="asked">${words('title')}</h2>
      <p>${words('empty')}</p>
      <p class="book-screen-only">
        <button type="button" @click=${() => act.choose('all')}>${words('takeAll')}</button>
      </p>`;
  return html`<h2 tabindex="-1" data-part="asked">
      ${session.done.rated > 0 ? words('finished') : words('title')}
    </h2>
    ${
      session.done.rated > 0
        ? html`<p data-part="tally">${words('tally', session.done)}</p>`
        : nothing
    }
    <p data-part="due">${queueSentences(reviewing)}</p>
    ${scopeView(reviewing, total)} ${beginBar(reviewing)} ${aheadView(reviewing)}`;
}

function queueSentences({ words, session, now, locale }: Reviewing): TemplateResult {
  const { due, fresh, heldBack, later } = session.queue;
  const [next] = later;
  return html`${
    due.length + fresh.length === 0 ? words('nothing') : words('due', { count: due.length })
  }
  ${fresh.length > 0 ? words('fresh', { count: fresh.length }) : nothing}
  ${heldBack > 0 ? words('heldBack', { count: heldBack }) : nothing}
  ${
    due.length === 0 && next?.schedule
      ? words('nextDue', { when: untilText(next.schedule.due, now, locale) })
      : nothing
  }`;
}

function scopeView({ words, session, act }: Reviewing, total: number): TemplateResult {
  const option = (scope: ReviewScope, count: number) =>
    html`<label>
      <input
        type="radio"
        name="review-scope"
        value=${scope}
        .checked=${session.scope === scope}
        @change=${() => act.choose(scope)}
      />
      <span>${words(`scope.${scope}`, { count })}</span>
    </label>`;
  return html`<fieldset class="book-screen-only">
    <legend>${words('scope')}</legend>
    ${option('met', session.met)} ${option('all', total)}
  </fieldset>`;
}

function beginBar({ words, session, act }: Reviewing): TemplateResult | typeof nothing {
  const { due, fresh, soon } = session.queue;
  if (due.length + fresh.length + soon.length === 0) return nothing;
  return html`<p class="book-screen-only">
    <button type="button" data-primary data-part="begin" @click=${act.begin}>
      ${words(session.done.rated > 0 ? 'goOn' : 'start')}
    </button>
  </p>`;
}

function aheadView({ words, session, locale, now }: Reviewing): TemplateResult | typeof nothing {
  const { due, later } = session.queue;
  if (due.length + later.length === 0) return nothing;
  const start = new Date(now);
  const days = Array.from({ length: 7 }, (_, index) =>
    localDay(new Date(start.getFullYear(), start.getMonth(), start.getDate() + index)),
  );
  const rows = forecast([...due, ...later], days, (iso) => localDay(new Date(iso)));
  const named = new Intl.DateTimeFormat(locales[locale].tag, { weekday: 'long', day: 'numeric' });
  const name = (day: string, index: number) =>
    index === 0 ? words('today') : named.format(new Date(`${day}T12:00:00`));
  return html`<div class="book-table review-ahead">
    <table>
      <caption>${words('ahead')}</caption>
      <thead>
        <tr>
          <th scope="col">${words('day')}</th>
          <th scope="col">${words('questions')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ day, count }, index) =>
            html`<tr>
              <th scope="row">${name(day, index)}</th>
              <td>${count}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The file for Anki, in either language. */
export function ankiView({ words, act, file }: Reviewing): TemplateResult {
  return html`<div class="book-screen-only review-anki">
    <h2>${words('ankiTitle')}</h2>
    <p>${words('ankiHint')}</p>
    <p class="book-bar">
      ${localeIds.map(
        (locale: Locale) =>
          html`<button type="button" data-anki=${locale} @click=${() => act.anki(locale)}>
            ${words('anki', { language: locales[locale].name })}
          </button>`,
      )}
    </p>
    <output class="book-status" data-part="file" data-kind=${file?.kind ?? nothing}>
      ${file?.text ?? nothing}
    </output>
  </div>`;
}

/** A day of the reader's calendar, `YYYY-MM-DD`. */
function localDay(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
