// Files in: a place to drop or choose them, how far reading is, and what became of each that was not taken.
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { importProblemText } from '../kit/import-problem.ts';
import type { Words } from '../kit/words.ts';
import type { ClassOutcome, ClassProgress } from './class-contract.ts';
import type { classStrings } from './strings.ts';

/** What the file area is given. */
export interface FilesView {
  readonly words: Words<keyof (typeof classStrings)['en']>;
  readonly locale: Locale;
  readonly files: number;
  readonly outcome: ClassOutcome | null;
  readonly reading: ClassProgress | null;
  /** A failure, or that reading was stopped. */
  readonly message: string | null;
  readonly act: {
    readonly add: (files: Iterable<File>) => void;
    readonly clear: () => void;
    readonly cancel: () => void;
    readonly again: () => void;
    readonly print: () => void;
  };
}

/** The area and its state. */
export function filesView(view: FilesView): TemplateResult {
  const { words, files, act } = view;
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).toggleAttribute('data-over', is);
  };
  const dropped = (event: DragEvent) => {
    over(event, false);
    act.add(event.dataTransfer?.files ?? []);
  };
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    act.add([...(input.files ?? [])]);
    // The same file may be chosen again after it was mended.
    input.value = '';
  };
  return html`<div
      class="class-drop book-screen-only"
      @dragover=${(event: DragEvent) => over(event, true)}
      @dragleave=${(event: DragEvent) => over(event, false)}
      @drop=${dropped}
    >
      <p class="book-field">
        <label for="class-files">${words('choose')}</label>
        <input
          id="class-files"
          type="file"
          multiple
          accept=".json,application/json,.pdf,application/pdf"
          aria-describedby="class-drop-hint class-message"
          @change=${chosen}
        />
      </p>
      <p id="class-drop-hint" class="class-hint">${words('drop')}</p>
      ${
        files === 0
          ? nothing
          : html`<p class="book-bar">
            <button type="button" @click=${act.clear}>${words('clear')}</button>
            <button type="button" @click=${act.print}>${words('print')}</button>
          </p>`
      }
    </div>
    <div id="class-message" role="status">${stateView(view)}</div>`;
}

function stateView(view: FilesView): TemplateResult {
  const { words, locale, reading, message, outcome, act } = view;
  if (reading !== null)
    return html`<p class="book-bar">
      <span>
        ${words('reading', {
          read: formatNumber(reading.read + 1, locale),
          of: formatNumber(reading.of, locale),
        })}
      </span>
      <button type="button" @click=${act.cancel}>${words('cancel')}</button>
    </p>`;
  return html`${
    message === null
      ? nothing
      : html`<p class="book-status" data-kind="bad">${message}</p>
        <p><button type="button" @click=${act.again}>${words('tryAgain')}</button></p>`
  }
  ${outcome === null ? html`<p>${words('empty')}</p>` : outcomeView(view, outcome)}`;
}

function outcomeView({ words, locale }: FilesView, outcome: ClassOutcome): TemplateResult {
  const { report, forms, unreadable, unopened } = outcome;
  const { refused, repeated, joined, shared } = report;
  const lines = [
    ...refused.map(({ name, problem }) => ({ name, reason: [importProblemText(problem, locale)] })),
    ...forms.map(({ name, lines }) => ({ name, reason: lines })),
    ...unreadable.map((name) => ({ name, reason: [words('unreadable')] })),
    ...unopened.map((name) => ({ name, reason: [words('unopened')] })),
  ];
  const refusedItem = ({ name, reason: [reason = '', ...more] }: (typeof lines)[number]) =>
    html`<li>
      ${words('refusedLine', { name, reason })}
      ${more.map((line) => html`<br />${line}`)}
    </li>`;
  const names = new Intl.ListFormat(locale, { type: 'conjunction' });
  const taken = report.pupils + joined + repeated.length;
  return html`<p data-part="taken">
      ${words('taken', {
        pupils: words('pupils', { count: report.pupils }),
        files: formatNumber(taken, locale),
      })}
    </p>
    ${joined === 0 ? nothing : html`<p>${words('joined', { count: joined })}</p>`}
    ${
      repeated.length === 0
        ? nothing
        : html`<p>
          ${words('repeated', { count: repeated.length, names: names.format(repeated) })}
        </p>`
    }
    ${shared.map(
      ({ pupils: [a, b], records }) => html`<p>${words('shared', { a, b, records })}</p>`,
    )}
    ${
      lines.length === 0
        ? nothing
        : html`<div class="book-status" data-kind="bad" data-part="refused">
          <p>${words('refused', { count: lines.length })}</p>
          <ul>
            ${lines.map(refusedItem)}
          </ul>
        </div>`
    }`;
}
