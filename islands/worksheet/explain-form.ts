// The third step: the bottleneck, whether it is present, what the technique costs, and what must not fall.
import { html, type TemplateResult } from 'lit';
import { presenceIds, resourceIds } from '#src/worksheet/ids.ts';
import { conditionInputs } from './condition-inputs.ts';
import { checkInput, numberInput, radioInput, textInput } from './controls.ts';
import { testRows, withoutTest } from './raw.ts';
import { elementId, type Sheet } from './sheet.ts';

/** The questions of this step, each as its own form. */
export const explainFields = { bottleneck, presence, cost, guardrail } as const;

function bottleneck(sheet: Sheet): TemplateResult {
  const { parts, fields, help, resources } = sheet.words;
  return html`<fieldset>
    <legend>${fields.bottleneck}</legend>
    <p class="worksheet-hint">${help.bottleneck}</p>
    ${textInput(sheet, { field: 'bottleneck', name: 'sentence', label: parts.sentence })}
    ${radioInput(
      sheet,
      { field: 'bottleneck', name: 'resource', label: parts.resource },
      resourceIds.map((id) => ({ id, label: resources[id] })),
    )}
  </fieldset>`;
}

function presence(sheet: Sheet): TemplateResult {
  const { session, words } = sheet;
  const { form, parts, fields, help } = words;
  const raw = session.raw('presence');
  const rows = testRows(raw);
  const addRow = () => session.replaceRaw('presence', { ...raw, [`tests.${rows}.quantity`]: '' });
  return html`<fieldset>
    <legend>${fields.presence}</legend>
    <p class="worksheet-hint">${help.presence}</p>
    ${Array.from({ length: rows }, (_, row) => testInputs(sheet, row, rows))}
    <p><button type="button" @click=${addRow}>${form('addTest')}</button></p>
    ${radioInput(
      sheet,
      { field: 'presence', name: 'answer', label: parts.answer },
      presenceIds.map((id) => ({ id, label: words.presence[id] })),
    )}
    ${ceiling(sheet)}
  </fieldset>`;
}

function testInputs(sheet: Sheet, row: number, rows: number): TemplateResult {
  const { session, words } = sheet;
  const { form } = words;
  const raw = session.raw('presence');
  const quantity = raw[`tests.${row}.quantity`] ?? '';
  const interval = session.audit().intervals.get(quantity);
  const remove = () => session.replaceRaw('presence', withoutTest(raw, row));
  const n = row + 1;
  return html`<div role="group" aria-label=${form('test', { n })} class="worksheet-test">
    ${conditionInputs(sheet, {
      field: 'presence',
      prefix: `tests.${row}.`,
      valuePart: 'threshold',
      quantities: Object.keys(session.definition.quantities),
    })}
    <p class="book-bar">
      ${
        quantity === ''
          ? ''
          : html`<output>
            ${
              interval
                ? form('citedHere', { interval: words.interval(interval) })
                : form('notCited')
            }
          </output>`
      }
      ${
        rows > 1
          ? html`<button
            type="button"
            class="worksheet-quiet"
            aria-label=${form('removeTest', { n })}
            @click=${remove}
          >
            ${form('remove')}
          </button>`
          : ''
      }
    </p>
  </div>`;
}

function ceiling(sheet: Sheet): TemplateResult | string {
  const { session, words } = sheet;
  const { share } = session.definition.reference;
  if (share === undefined) return '';
  const { form, quantity } = words;
  const chosen = session.raw('presence')['share'] ?? '';
  const computed = session.audit().ceiling;
  const text = computed
    ? form('ceiling', { interval: words.interval(computed) })
    : form('ceilingMissing', { quantity: quantity(share) });
  return html`<p>
    <label>
      <input
        type="checkbox"
        id=${elementId('presence', 'share')}
        value=${share}
        data-field="presence"
        data-name="share"
        .checked=${chosen !== ''}
      />
      <span>${form('useShare', { quantity: quantity(share) })}</span>
    </label>
    ${chosen === '' ? '' : html`<br /><output>${text}</output>`}
  </p>`;
}

function cost(sheet: Sheet): TemplateResult {
  const { session, words } = sheet;
  const { form, parts, fields, help } = words;
  const { definition } = session;
  const { gain } = session.audit();
  return html`<fieldset>
    <legend>${fields.cost}</legend>
    <p class="worksheet-hint">${help.cost}</p>
    ${textInput(sheet, { field: 'cost', name: 'code', label: parts.code })}
    ${textInput(sheet, { field: 'cost', name: 'failureModes', label: parts.failureModes })}
    ${textInput(sheet, { field: 'cost', name: 'tuning', label: parts.tuning })}
    ${numberInput(sheet, {
      field: 'cost',
      name: 'leastGain',
      label: parts.leastGain,
      hint: form('shareHint'),
    })}
    <p>
      <output>
        ${
          gain
            ? form('gain', { interval: percentInterval(sheet, gain) })
            : form('gainMissing', { quantity: words.quantity(definition.gain) })
        }
      </output>
    </p>
    <fieldset class="worksheet-radios">
      <legend>${parts.costEvidence}</legend>
      ${definition.evidence.map((id) =>
        checkInput(sheet, { field: 'cost', name: `evidence.${id}`, label: words.quantity(id) }),
      )}
    </fieldset>
  </fieldset>`;
}

function guardrail(sheet: Sheet): TemplateResult {
  const { session, words } = sheet;
  return html`<fieldset>
    <legend>${words.fields.guardrail}</legend>
    <p class="worksheet-hint">${words.help.guardrail}</p>
    ${conditionInputs(sheet, {
      field: 'guardrail',
      valuePart: 'bound',
      quantities: Object.keys(session.definition.quantities),
    })}
  </fieldset>`;
}

/** A share of one as an interval in percent. */
export function percentInterval(
  { words }: Pick<Sheet, 'words'>,
  { low, high }: { readonly low: number; readonly high: number },
): string {
  return words.interval({ low: low * 100, high: high * 100, unit: 'percent' });
}
