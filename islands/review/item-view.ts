// A question as it is asked, and once answered its explanations and the reader's own judgement of it.
import { html, nothing, type TemplateResult } from 'lit';
import { formatQuantity } from '#src/book/format.ts';
import type { Answer } from '#src/worksheet/question.ts';
import type { RatingId } from '#src/worksheet/review-record.ts';
import { givenTexts } from './anki.ts';
import { listingOf } from './listing.ts';
import type { Asked } from './session.ts';
import { untilText } from './until.ts';
import type { Reviewing } from './view.ts';

/** The question on the page. */
export function itemView(reviewing: Reviewing, asked: Asked): TemplateResult {
  const { words, session, hints, act } = reviewing;
  const left = session.queue.due.length + session.queue.fresh.length;
  const code = listingOf(asked.id);
  return html`<h2 class="review-asked" tabindex="-1" data-part="asked">
      ${words('asked', { n: session.done.rated + 1 })}
      <small>
        ${asked.fresh ? html`${words('new')} · ` : nothing}${words('left', { count: left })}
      </small>
    </h2>
    ${code === null ? nothing : html`<pre class="review-code" tabindex="0"><code>${code}</code></pre>`}
    <form
      data-question=${asked.id}
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        act.check(event.target as HTMLFormElement);
      }}
    >
      ${asked.question.item.kind === 'numeric' ? numberField(reviewing, asked) : options(reviewing, asked)}
      <p class="book-bar book-screen-only">
        ${
          asked.outcome === null
            ? html`<button type="submit" data-primary>${hints('check')}</button>
              <button type="button" @click=${act.skip}>${words('skip')}</button>`
            : nothing
        }
        <output class="book-status" data-part="status" data-kind=${reviewing.status?.kind ?? nothing}>
          ${reviewing.status?.text ?? nothing}
        </output>
      </p>
    </form>
    ${asked.outcome === null ? nothing : outcomeView(reviewing, asked, asked.outcome)}`;
}

const fieldId = 'review-field';

function numberField({ locale }: Reviewing, { question, outcome }: Asked): TemplateResult {
  const { item, words } = question;
  const given = item.kind === 'numeric' ? givenTexts(item.given, locale) : {};
  return html`<div class="book-field">
    <label for=${fieldId}>${typeof words.prompt === 'function' ? words.prompt(given) : nothing}</label>
    <input
      id=${fieldId}
      name="answer"
      inputmode="decimal"
      autocomplete="off"
      size="8"
      ?disabled=${outcome !== null}
    />
  </div>`;
}

function options({ hints }: Reviewing, { question, outcome }: Asked): TemplateResult {
  const { item, words } = question;
  const several = item.kind === 'multi';
  return html`<fieldset>
    <legend>${words.prompt}</legend>
    <p class="review-hint">${hints(several ? 'several' : 'one')}</p>
    ${Object.entries('options' in words ? words.options : {}).map(
      ([id, { label }]) =>
        html`<label class="review-option">
          <input
            type=${several ? 'checkbox' : 'radio'}
            name="answer"
            value=${id}
            ?disabled=${outcome !== null}
          />
          <span>${label}</span>
        </label>`,
    )}
  </fieldset>`;
}

function outcomeView(
  reviewing: Reviewing,
  { id, question }: Asked,
  outcome: NonNullable<Asked['outcome']>,
): TemplateResult {
  const { words, act, now, locale, chapter } = reviewing;
  const ratings: readonly RatingId[] = outcome.grade.correct ? ['hard', 'good', 'easy'] : ['again'];
  const label = (rating: RatingId) => {
    const when = untilText(outcome.next[rating].due, now, locale);
    return words(`rate.${rating}`, { when });
  };
  return html`<div class="review-why">${explanations(reviewing, question, outcome.answer)}</div>
    <div role="group" aria-labelledby="review-how" class="review-rate book-screen-only">
      <p id="review-how">${words(outcome.grade.correct ? 'howWell' : 'wrongSoon')}</p>
      <p class="book-bar">
        ${ratings.map(
          (rating) =>
            html`<button
              type="button"
              data-rating=${rating}
              ?data-primary=${rating === 'good' || rating === 'again'}
              @click=${() => act.rate(rating)}
            >
              ${label(rating)}
            </button>`,
        )}
        <a href=${chapter(id)}>${words('chapter')}</a>
      </p>
    </div>`;
}

function explanations(
  { words, hints, locale }: Reviewing,
  { item, words: own }: Asked['question'],
  answer: Answer,
): TemplateResult {
  if (item.kind === 'numeric' && 'why' in own)
    return html`<p>
      ${hints('solution', { value: formatQuantity(item.answer, item.unit, locale) })}
      ${own.why(givenTexts(item.given, locale))}
    </p>`;
  const right: readonly string[] =
    item.kind === 'single' ? [item.correct] : item.kind === 'multi' ? item.correct : [];
  const chosen: readonly string[] =
    answer.kind === 'single' ? [answer.option] : answer.kind === 'multi' ? answer.options : [];
  return html`<ul>
    ${Object.entries('options' in own ? own.options : {}).map(
      ([id, { label, why }]) =>
        html`<li>
          <strong>
            <span aria-hidden="true">${right.includes(id) ? '✓' : '✗'}</span> ${label}
          </strong>
          (${hints(right.includes(id) ? 'right' : 'wrong')}${
            chosen.includes(id) ? html`, ${words('yours')}` : nothing
          }). ${why}
        </li>`,
    )}
  </ul>`;
}
