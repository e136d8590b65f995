// How a worksheet begins: empty, with the definition's own requirement as a suggestion in the form.
import type { Locale } from '#src/book/locales.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import type { FieldId } from '#src/worksheet/ids.ts';
import { newWorksheet } from '#src/worksheet/machine.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import { type Raw, rawOf } from './raw.ts';

/** Answers carried into a new attempt; predictions and evidence are made anew. */
export const carriedFields: readonly FieldId[] = [
  'requirement',
  'bottleneck',
  'presence',
  'cost',
  'guardrail',
];

/** An untouched worksheet named after its definition and `id`, 32 hex digits; `now` is ISO 8601. */
export function freshWorksheet(definition: Definition, id: string, now: string): Worksheet {
  return newWorksheet({ definition, id: `${definition.id}.${id}`, attemptId: id, now });
}

/** The inputs of the requirement as the definition suggests them. */
export function suggestedRequirement({ reference }: Definition, locale: Locale): Raw {
  const { quantity, comparison, value, unit } = reference.requirement;
  return rawOf(
    'requirement',
    { requirement: { metric: quantity, comparison, target: value, unit } },
    locale,
  );
}
