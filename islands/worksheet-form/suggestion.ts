// What a form suggests before anything is written: the requirement of its definition, as on the page.
import type { Locale } from '#src/book/locales.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { suggestedRequirement } from '../worksheet/fresh-worksheet.ts';
import type { Raw } from '../worksheet/raw.ts';
import { unitOf } from '../worksheet/unit-choices.ts';

/** The inputs of the requirement; the unit only where it is not the metric's own, so that another metric needs no other. */
export function suggestion(definition: Definition, locale: Locale): Raw {
  const { unit = '', ...rest } = suggestedRequirement(definition, locale);
  return unit === unitOf(definition, rest['metric'] ?? '') ? rest : { ...rest, unit };
}
