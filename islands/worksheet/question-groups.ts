// A checkpoint's fields under the five validation questions; any other worksheet's fields stand as they are.
import { html, type TemplateResult } from 'lit';
import type { Definition } from '#src/worksheet/definition.ts';
import type { FieldId } from '#src/worksheet/ids.ts';
import { fieldsByQuestion, type ValidationId } from '#src/worksheet/validation.ts';
import type { Sheet } from './sheet.ts';

/** Fields that stand together, under a question or, outside checkpoints, under none. */
export interface QuestionGroup {
  readonly question: ValidationId | null;
  readonly fields: readonly FieldId[];
}

/** The fields of a step in the groups in which they are shown. */
export function underQuestions(
  { module }: Pick<Definition, 'module'>,
  fields: readonly FieldId[],
): readonly QuestionGroup[] {
  return module === undefined ? [{ question: null, fields }] : fieldsByQuestion(fields);
}

/** The heading over a group. */
export function questionHeading({ words }: Pick<Sheet, 'words'>, id: ValidationId): TemplateResult {
  return html`<h5 class="worksheet-question">${words.validation[id]}</h5>`;
}
