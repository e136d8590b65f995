// Labelled native controls of the form. Each carries `data-field` and `data-name`; one listener on the form reads them.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type InputProblem, parsedField } from './parsed-field.ts';
import type { FormField } from './raw.ts';
import { elementId, type Sheet } from './sheet.ts';

/** Where a control stands: its question, its input, its label. */
export interface Control {
  readonly field: FormField;
  readonly name: string;
  readonly label: string;
  /** A sentence under the label. */
  readonly hint?: string | undefined;
  /** What counts while nothing was chosen. */
  readonly fallback?: string;
}

/** An option of a list. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

/** A number, in the reader's own writing. */
export function numberInput(sheet: Sheet, control: Control): TemplateResult {
  const { field, name } = control;
  const id = elementId(field, name);
  const { text, problem } = inputState(sheet, field, name);
  return html`<div class="book-field worksheet-number">
    <label for=${id}>${control.label}</label>
    <input
      id=${id}
      data-field=${field}
      data-name=${name}
      inputmode="decimal"
      autocomplete="off"
      size="9"
      aria-describedby=${described(id, control.hint, problem)}
      aria-invalid=${problem ? 'true' : nothing}
      .value=${live(text)}
    />
    ${hintAndProblem(sheet, id, control.hint, problem, text)}
  </div>`;
}

/** A text of several lines. */
export function textInput(sheet: Sheet, control: Control): TemplateResult {
  const { field, name } = control;
  const id = elementId(field, name);
  const { text } = inputState(sheet, field, name);
  return html`<div class="book-field worksheet-text">
    <label for=${id}>${control.label}</label>
    <textarea
      id=${id}
      data-field=${field}
      data-name=${name}
      rows="3"
      maxlength="4000"
      aria-describedby=${described(id, control.hint)}
      .value=${live(text)}
    ></textarea>
    ${hintAndProblem(sheet, id, control.hint)}
  </div>`;
}

/** One of a few, in a list that opens. */
export function selectInput(
  sheet: Sheet,
  control: Control,
  options: readonly Option[],
): TemplateResult {
  const { field, name } = control;
  const id = elementId(field, name);
  const text = inputState(sheet, field, name).text || (control.fallback ?? '');
  return html`<div class="book-field">
    <label for=${id}>${control.label}</label>
    <select
      id=${id}
      data-field=${field}
      data-name=${name}
      aria-describedby=${described(id, control.hint)}
    >
      <option value="" .selected=${live(text === '')}>${sheet.words.form('choose')}</option>
      ${options.map(
        (option) =>
          html`<option value=${option.id} .selected=${live(option.id === text)}>
            ${option.label}
          </option>`,
      )}
    </select>
    ${hintAndProblem(sheet, id, control.hint)}
  </div>`;
}

/** One of a few, all in sight. */
export function radioInput(
  sheet: Sheet,
  control: Control,
  options: readonly Option[],
): TemplateResult {
  const { field, name } = control;
  const group = elementId(field, name);
  const { text } = inputState(sheet, field, name);
  return html`<fieldset class="worksheet-radios" aria-describedby=${described(group, control.hint)}>
    <legend>${control.label}</legend>
    ${hintAndProblem(sheet, group, control.hint)}
    ${options.map(
      (option, index) =>
        html`<label>
          <input
            type="radio"
            id=${index === 0 ? group : elementId(field, name, option.id)}
            name=${group}
            value=${option.id}
            data-field=${field}
            data-name=${name}
            .checked=${live(option.id === text)}
          />
          <span>${option.label}${option.hint ? html`<small>${option.hint}</small>` : nothing}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** Yes, or nothing. */
export function checkInput(sheet: Sheet, { field, name, label }: Control): TemplateResult {
  const { text } = inputState(sheet, field, name);
  return html`<label>
    <input
      type="checkbox"
      id=${elementId(field, name)}
      value="yes"
      data-field=${field}
      data-name=${name}
      .checked=${live(text !== '')}
    />
    <span>${label}</span>
  </label>`;
}

function inputState({ session, words }: Sheet, field: FormField, name: string) {
  const raw = session.raw(field);
  const { definition } = session;
  const { problems } = parsedField(field, raw, { definition, locale: words.locale });
  return { text: raw[name] ?? '', problem: problems[name] };
}

function described(id: string, hint?: string, problem?: InputProblem): string | typeof nothing {
  const ids = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function hintAndProblem(
  { words }: Sheet,
  id: string,
  hint?: string,
  problem?: InputProblem,
  came = '',
): TemplateResult {
  return html`${hint ? html`<p class="worksheet-hint" id="${id}-hint">${hint}</p>` : nothing}
  ${
    problem
      ? html`<p class="worksheet-problem" id="${id}-problem">
        ${words.form(`problem.${problem}`, { came })}
      </p>`
      : nothing
  }`;
}
