// Whether the work is kept, said in words, and the ways to take it away: a file, a record, paper.
import { html, nothing, type TemplateResult } from 'lit';
import { decisionRecord } from '#src/worksheet/decision-record.ts';
import { StorageProblem } from '#src/worksheet/storage/store.ts';
import { downloadText } from '../kit/download-text.ts';
import { problemSentence } from '../kit/problem-sentence.ts';
import { decisionWords } from './decision-words.ts';
import { downloadBundle } from './download-bundle.ts';
import { printOnly } from './print-only.ts';
import type { Sheet } from './sheet.ts';

/** Banners that stand above the form: memory only, unreadable records, several worksheets. */
export function bannersView(sheet: Sheet): TemplateResult {
  const { session, words } = sheet;
  const { keeping, locale } = words;
  const { refusal } = session.store;
  return html`${
    refusal === null
      ? nothing
      : html`<div class="book-status book-screen-only" data-kind="bad" data-banner="memory">
        <p><strong>${keeping('memory')}</strong></p>
        <p>${problemSentence(new StorageProblem(session.store.refusal ?? 'refused'), locale)}</p>
        <p>${exportButton(sheet)}</p>
      </div>`
  }
  ${
    session.unreadable
      ? html`<p class="book-status book-screen-only" data-kind="bad">${keeping('unreadable')}</p>`
      : nothing
  }
  ${session.worksheets.length > 1 ? worksheetChooser(sheet) : nothing}`;
}

/** The state of saving and the ways out, below the form. */
export function keepingView(
  sheet: Sheet,
  { records }: { readonly records: boolean },
): TemplateResult {
  const { session, words } = sheet;
  const { keeping } = words;
  return html`<div class="worksheet-keeping book-screen-only">
    <div role="status" aria-live="polite">${noticeView(sheet)}</div>
    <p class="book-bar">
      ${saveState(sheet)}
      ${
        records && session.worksheet
          ? html`<button type="button" @click=${() => downloadRecord(sheet)}>
            ${keeping('markdown')}
          </button>`
          : nothing
      }
      ${records ? exportButton(sheet) : nothing}
      <button type="button" @click=${() => printOnly(document.querySelectorAll('lab-worksheet'))}>
        ${keeping('print')}
      </button>
    </p>
    ${persistenceView(sheet)}
  </div>`;
}

function saveState({ session, words }: Sheet): TemplateResult | typeof nothing {
  const { saveState: state } = session;
  const { keeping, locale } = words;
  // A failure is announced; that all is well is only shown, or every letter would be spoken about.
  switch (state.kind) {
    case 'idle':
      return session.worksheet
        ? html`<output class="book-status" data-kind="good" aria-live="off" data-part="saved">
            ${keeping('saved', { at: words.instant(session.worksheet.updatedAt) })}
          </output>`
        : nothing;
    case 'saving':
      return html`<output class="book-status" aria-live="off" data-part="saved">${keeping('saving')}</output>`;
    case 'saved':
      return html`<output class="book-status" data-kind="good" aria-live="off" data-part="saved">
        ${keeping('saved', { at: words.time(state.at) })}
      </output>`;
    case 'failed':
      return html`<output class="book-status" data-kind="bad" role="alert" data-part="saved">
          ${keeping('notSaved', { reason: problemSentence(state.error, locale) })}
        </output>
        <button type="button" @click=${() => void session.flush()}>${keeping('tryAgain')}</button>`;
    default:
      return state satisfies never;
  }
}

function noticeView({ session, words }: Sheet): TemplateResult | typeof nothing {
  if (session.notice === null) return nothing;
  return html`<p class="book-status">${words.keeping(session.notice)}</p>`;
}

function persistenceView({ session, words }: Sheet): TemplateResult | typeof nothing {
  const { persistence, store } = session;
  if (store.place === 'memory' || persistence === null) return nothing;
  const key = {
    persisted: 'persisted',
    evictable: 'evictable',
    unknown: 'unknownPersistence',
  } as const;
  return html`<p class="worksheet-hint">${words.keeping(key[persistence])}</p>`;
}

function worksheetChooser(sheet: Sheet): TemplateResult {
  const { session, words } = sheet;
  const change = (event: Event) =>
    void session.flush().then(() => session.reload((event.target as HTMLSelectElement).value));
  return html`<p class="book-field book-screen-only">
    <label for="worksheet-which">${words.keeping('whichWorksheet')}</label>
    <select id="worksheet-which" @change=${change}>
      ${session.worksheets.map(
        ({ id, createdAt, attempts }) =>
          html`<option value=${id} .selected=${id === session.worksheet?.id}>
            ${words.keeping('worksheetBegun', { at: words.instant(createdAt), n: attempts.length })}
          </option>`,
      )}
    </select>
  </p>`;
}

function exportButton({ session, words }: Sheet): TemplateResult {
  const run = () => void session.flush().then(() => downloadBundle(session.store));
  return html`<button type="button" @click=${run}>${words.keeping('export')}</button>`;
}

function downloadRecord({ session, words }: Sheet): void {
  const { definition, attempt } = session;
  const text = decisionRecord(definition, attempt, session.audit(), decisionWords(words));
  const day = new Date().toISOString().slice(0, 10);
  downloadText(`${definition.id}-${day}.${words.locale}.md`, text, 'text/markdown');
}
