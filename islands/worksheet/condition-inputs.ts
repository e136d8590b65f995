// A condition as controls: quantity, comparison, value, unit. Requirement, tests, guardrail and flip share it.
import { html, type TemplateResult } from 'lit';
import { comparisonIds } from '#src/worksheet/ids.ts';
import { numberInput, selectInput } from './controls.ts';
import type { FormField } from './raw.ts';
import type { Sheet } from './sheet.ts';
import { unitChoices, unitOf } from './unit-choices.ts';
import type { PartId } from './words/fields.ts';

/** The names of a condition's inputs where they differ from question to question. */
export interface ConditionInputs {
  readonly field: FormField;
  readonly prefix?: string;
  readonly quantityPart?: Extract<PartId, 'metric' | 'quantity'>;
  readonly valuePart: Extract<PartId, 'target' | 'threshold' | 'bound' | 'value'>;
  readonly quantities: readonly string[];
}

/** The controls of one condition. */
export function conditionInputs(
  sheet: Sheet,
  { field, prefix = '', quantityPart = 'quantity', valuePart, quantities }: ConditionInputs,
): TemplateResult {
  const { words, session } = sheet;
  const { parts } = words;
  const quantity = session.raw(field)[prefix + quantityPart] ?? '';
  const control = (name: PartId) => ({ field, name: prefix + name, label: parts[name] });
  return html`<div class="worksheet-condition">
    ${selectInput(
      sheet,
      control(quantityPart),
      quantities.map((id) => ({ id, label: words.quantity(id) })),
    )}
    ${selectInput(
      sheet,
      control('comparison'),
      comparisonIds.map((id) => ({ id, label: words.comparisons[id] })),
    )}
    ${numberInput(sheet, control(valuePart))}
    ${selectInput(
      sheet,
      { ...control('unit'), fallback: quantity === '' ? '' : unitOf(session.definition, quantity) },
      (quantity === '' ? [] : unitChoices(session.definition, quantity)).map((id) => ({
        id,
        label: words.unit(id),
      })),
    )}
  </div>`;
}
