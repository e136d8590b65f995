// A condition as one row of inputs: quantity, comparison, value, unit. Requirement, tests, guardrail and flip share it.
import type { Unit } from '#src/core/units.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { comparisonIds, type FieldId } from '#src/worksheet/ids.ts';
import { unitChoices } from '../worksheet/unit-choices.ts';
import type { Wording } from '../worksheet/wording-of.ts';
import type { PartId } from '../worksheet/words/fields.ts';
import { type FormInput, type InputKind, type InputOption, input, named } from './form-input.ts';

/** A definition, and its words in the language of the form. */
export interface Asking {
  readonly definition: Definition;
  readonly words: Wording;
}

/** What differs from one condition to another. */
export interface ConditionRow {
  readonly prefix?: string;
  readonly quantityPart?: Extract<PartId, 'metric' | 'quantity'>;
  readonly valuePart: Extract<PartId, 'target' | 'threshold' | 'bound' | 'value'>;
  readonly quantities: readonly string[];
  readonly about?: string;
  readonly required?: boolean;
}

/** The row; a form cannot offer the units of the quantity chosen, so it offers all. */
export function conditionRow(
  { definition, words }: Asking,
  field: FieldId,
  {
    prefix = '',
    quantityPart = 'quantity',
    valuePart,
    quantities,
    about,
    required = true,
  }: ConditionRow,
): readonly FormInput[] {
  const of = (name: PartId, kind: InputKind, options: readonly InputOption[], must = required) =>
    input(field, prefix + name, kind, {
      label: words.parts[name],
      ...(about === undefined ? {} : { about }),
      options,
      required: must,
    });
  return [
    of(quantityPart, 'choice', named(quantities, words.quantity)),
    of(
      'comparison',
      'choice',
      comparisonIds.map((id) => ({ id, label: words.comparisons[id] })),
    ),
    of(valuePart, 'number', []),
    of('unit', 'choice', named(unitsOf(definition, quantities), words.unit), false),
  ];
}

/** The units of any of these quantities, each word once. */
function unitsOf(definition: Definition, quantities: readonly string[]): readonly Unit[] {
  const all = new Set(quantities.flatMap((id) => unitChoices(definition, id)));
  // A count and a ratio are both a bare number to the reader.
  const bare = all.has('ratio');
  return [...all].filter((unit) => !(bare && unit === 'count'));
}
