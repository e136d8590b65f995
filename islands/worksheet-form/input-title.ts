// What an input asks, in words: its question, what in the question it belongs to, and its own label.
import { formField } from '#src/worksheet/forms/field-name.ts';
import type { FieldId } from '#src/worksheet/ids.ts';
import { judgedTechnique } from '../worksheet/judged.ts';
import type { Wording } from '../worksheet/wording-of.ts';
import type { FormInput } from './form-input.ts';
import { formInputs } from './form-inputs.ts';

/** "Predictions: Acceptance of the draft: low (a bare number)". */
export function inputTitle({ field, label, about }: FormInput, words: Wording): string {
  const part =
    about === undefined ? label : words.form('missingPart', { field: about, part: label });
  return words.form('missingPart', { field: words.fields[field], part });
}

/** The same of a field by its full name, after the technique it is asked of; the name itself where none is asked. */
export function fieldTitle(name: string, words: Wording): string {
  const field = formField(name);
  const definition = field && judgedTechnique(field.definition)?.definition;
  if (!field || !definition) return name;
  const own = words.of(definition.id);
  const input = formInputs(definition, own).find(
    (asked) => asked.field === field.field && asked.name === field.input,
  );
  if (input === undefined) return name;
  const part = inputTitle(input, own);
  return own.form('missingPart', { field: own.technique(definition.id), part });
}

/** A question after its technique, and a part of it where one is named. */
export function questionTitle(
  definition: string,
  field: FieldId,
  words: Wording,
  part?: string,
): string {
  const question = words.fields[field];
  return words.form('missingPart', {
    field: words.technique(definition),
    part: part === undefined ? question : words.form('missingPart', { field: question, part }),
  });
}
