// A worksheet of any definition, filled in whole: every field of its form has a value that fits.

import { wordingIn } from '#islands/worksheet/wording.ts';
import { formInputs } from '#islands/worksheet-form/form-inputs.ts';
import type { Locale } from '#src/book/locales.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { fieldName } from '#src/worksheet/forms/field-name.ts';

export const prose = 'Ñandú áé: “¿quién espera a quién?” — 3 ≤ 4';
export const runId = 'ABCDEF12';

/** Values by the name of their field. */
export function sampleValues(definition: Definition, locale: Locale): Record<string, string> {
  const decimal = locale === 'es' ? ',' : '.';
  const numbers: Readonly<Record<string, string>> = { low: `0${decimal}5`, high: `1${decimal}5` };
  const values = formInputs(definition, wordingIn(locale, definition.id)).flatMap((input) => {
    const { kind, field, name, options } = input;
    const own = name.split('.').at(-1) ?? '';
    const value = {
      number: numbers[own] ?? '20',
      prose,
      runs: runId,
      choice: own === 'unit' ? '' : (options[0]?.id ?? ''),
      radio: name === 'verdict' ? 'defer' : (options[0]?.id ?? ''),
      check: own === 'absent' ? '' : 'Yes',
    }[kind];
    return value === ''
      ? []
      : [[fieldName({ definition: definition.id, field, input: name }), value] as const];
  });
  return Object.fromEntries(values);
}
