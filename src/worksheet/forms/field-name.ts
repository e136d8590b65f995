// The names of a form's fields: they carry no language, so that a form filled in one is read in any other.
import { type FieldId, fieldIds } from '../ids.ts';

/** The version of the forms that this edition makes; newer ones are not read. */
export const formVersion = 1;

/** Fields that tell a form of ours: its version and the language whose decimal sign it expects. */
export const headNames = {
  version: 'which-bottleneck.form',
  locale: 'which-bottleneck.locale',
} as const;

/** One input of a question of one definition. */
export interface FormField {
  readonly definition: string;
  readonly field: FieldId;
  /** The input within its question, as the page's own form names it. */
  readonly input: string;
}

/** The name of an input: `module-07.predictions.time-ratio.low`. */
export function fieldName({ definition, field, input }: FormField): string {
  return `${definition}.${field}.${input}`;
}

/** The name of the field that holds which version of a definition the form asks by. */
export function definitionName(definition: string): string {
  return `${definition}.definition`;
}

/** The input of a name; null for one that is none of ours. */
export function formField(name: string): FormField | null {
  const [definition = '', question = '', ...rest] = name.split('.');
  const field = fieldIds.find((id) => id === question);
  if (field === undefined || definition === '' || rest.length === 0) return null;
  return { definition, field, input: rest.join('.') };
}
