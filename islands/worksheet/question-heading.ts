// The heading over the fields of a checkpoint that answer one of its five questions.
import { html, type TemplateResult } from 'lit';
import type { ValidationId } from '#src/worksheet/validation.ts';
import type { Sheet } from './sheet.ts';

/** The heading over a group of fields. */
export function questionHeading({ words }: Pick<Sheet, 'words'>, id: ValidationId): TemplateResult {
  return html`<h5 class="worksheet-question">${words.validation[id]}</h5>`;
}
