// The last question of a checkpoint: which cited quantity limits now, what it shows, which module addresses it.
import { html, nothing, type TemplateResult } from 'lit';
import { moduleIds } from '#src/worksheet/roadmap.ts';
import { selectInput, textInput } from './controls.ts';
import type { Sheet } from './sheet.ts';

/** The form; every module but the checkpoint's own can be named. */
export function nextForm(sheet: Sheet): TemplateResult {
  const { session, words } = sheet;
  const { definition } = session;
  const { fields, help, parts, form } = words;
  const quantity = session.raw('next')['quantity'] ?? '';
  const interval = session.audit().intervals.get(quantity);
  const cited = interval
    ? form('citedHere', { interval: words.interval(interval) })
    : form('notCited');
  return html`<fieldset>
    <legend>${fields.next}</legend>
    <p class="worksheet-hint">${help.next}</p>
    ${selectInput(
      sheet,
      { field: 'next', name: 'quantity', label: parts.quantity },
      Object.keys(definition.quantities).map((id) => ({ id, label: words.quantity(id) })),
    )}
    ${quantity === '' ? nothing : html`<p><output>${cited}</output></p>`}
    ${textInput(sheet, { field: 'next', name: 'why', label: parts.why })}
    ${selectInput(
      sheet,
      { field: 'next', name: 'module', label: parts.module },
      moduleIds
        .filter((id) => id !== definition.module?.id)
        .map((id) => ({ id, label: words.modules[id] })),
    )}
  </fieldset>`;
}
