// The last step: one of three words, the condition that would flip it, and how sure the reader is.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { reasonClassIds, sideIds, verdictIds } from '#src/worksheet/ids.ts';
import { conditionInputs } from './condition-inputs.ts';
import { radioInput, selectInput, textInput } from './controls.ts';
import { readNumber } from './number-input.ts';
import { elementId, type Sheet } from './sheet.ts';

const signs = { apply: '●', defer: '◐', never: '○' } as const;

/** The questions of this step, each as its own form. */
export const decideFields = { verdict, flip, confidence } as const;

function verdict(sheet: Sheet): TemplateResult {
  const { session, words } = sheet;
  const { parts, fields, help, verdicts } = words;
  const chosen = session.raw('verdict')['verdict'];
  const group = elementId('verdict', 'verdict');
  return html`<fieldset>
    <legend>${fields.verdict}</legend>
    <p class="worksheet-hint">${help.verdict}</p>
    <div class="worksheet-verdicts" role="radiogroup" aria-label=${parts.verdict}>
      ${verdictIds.map(
        (id, index) =>
          html`<label class="book-verdict" data-verdict=${id}>
            <input
              type="radio"
              id=${index === 0 ? group : elementId('verdict', 'verdict', id)}
              name=${group}
              value=${id}
              data-field="verdict"
              data-name="verdict"
              .checked=${live(chosen === id)}
            />
            <span>
              <strong><span aria-hidden="true">${signs[id]}</span> ${verdicts[id]}</strong>
              <small>${verdicts[`${id}Means`]}</small>
            </span>
          </label>`,
      )}
    </div>
    ${
      chosen === 'defer'
        ? selectInput(
            sheet,
            { field: 'verdict', name: 'owed', label: parts.owed },
            Object.keys(session.definition.quantities).map((id) => ({
              id,
              label: words.quantity(id),
            })),
          )
        : nothing
    }
    ${radioInput(
      sheet,
      { field: 'verdict', name: 'reasonClass', label: parts.reasonClass },
      reasonClassIds.map((id) => ({ id, label: words.reasonClasses[id] })),
    )}
  </fieldset>`;
}

function flip(sheet: Sheet): TemplateResult {
  const { session, words } = sheet;
  const { form, parts, fields, help, sides } = words;
  const { quantities, scope } = session.definition;
  return html`<fieldset>
    <legend>${fields.flip}</legend>
    <p class="worksheet-hint">${help.flip}</p>
    ${scopeList(sheet)}
    ${conditionInputs(sheet, {
      field: 'flip',
      valuePart: 'value',
      quantities: [...Object.keys(quantities), ...scope.map(({ quantity }) => quantity)],
    })}
    ${radioInput(
      sheet,
      { field: 'flip', name: 'side', label: parts.side },
      sideIds.map((id) => ({ id, label: sides[id] })),
    )}
    ${radioInput(sheet, { field: 'flip', name: 'plausible', label: parts.plausible }, [
      { id: 'yes', label: form('yes') },
      { id: 'no', label: form('no') },
    ])}
    ${textInput(sheet, { field: 'flip', name: 'why', label: parts.why })}
  </fieldset>`;
}

function scopeList({ session, words }: Sheet): TemplateResult {
  const bounds = session.definition.scope.flatMap(({ quantity, unit, low, high }) => [
    ...(low === undefined ? [] : [{ quantity, unit, value: low, comparison: 'at-least' } as const]),
    ...(high === undefined
      ? []
      : [{ quantity, unit, value: high, comparison: 'at-most' } as const]),
  ]);
  return html`<p class="worksheet-hint">${words.form('scope')}</p>
    <ul class="worksheet-hint">
      ${bounds.map((bound) => html`<li>${words.condition(bound)}</li>`)}
    </ul>`;
}

function confidence(sheet: Sheet): TemplateResult {
  const { session, words } = sheet;
  const { form, fields, help } = words;
  const id = elementId('confidence', 'confidence');
  const raw = session.raw('confidence')['confidence'] ?? '';
  const read = readNumber(raw, words.locale);
  return html`<fieldset>
    <legend>${fields.confidence}</legend>
    <div class="book-field">
      <label for=${id}>${help.confidence}</label>
      <div class="book-bar">
        <input
          type="range"
          id=${id}
          min="0"
          max="100"
          step="5"
          data-field="confidence"
          data-name="confidence"
          aria-describedby="${id}-hint"
          aria-valuetext=${read.ok ? words.number(read.value, 'percent') : form('notSet')}
          .value=${live(read.ok ? String(read.value) : '50')}
        />
        <output for=${id}>
          ${read.ok ? words.number(read.value, 'percent') : form('notSet')}
        </output>
      </div>
      <p class="worksheet-hint" id="${id}-hint">${form('confidenceHint')}</p>
    </div>
  </fieldset>`;
}
