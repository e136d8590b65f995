// One worksheet of a form: its inputs are checked against what the form offers, then read as the page reads them.
import type { Locale } from '#src/book/locales.ts';
import { isUnit, units } from '#src/core/units.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { fieldName } from '#src/worksheet/forms/field-name.ts';
import type { FormSheet } from '#src/worksheet/forms/form-bundle.ts';
import { type FieldId, fieldIds } from '#src/worksheet/ids.ts';
import { sameJson } from '#src/worksheet/same-json.ts';
import type { Answers } from '#src/worksheet/schema.ts';
import { parsedField } from '../worksheet/parsed-field.ts';
import type { FormField, Raw } from '../worksheet/raw.ts';
import { unitOf } from '../worksheet/unit-choices.ts';
import { wordingIn } from '../worksheet/wording.ts';
import type { FormInput } from './form-input.ts';
import { formInputs } from './form-inputs.ts';
import { halfFilled } from './half-filled.ts';
import { readCitations } from './read-citations.ts';
import type { FormNote, KnownWork, WrongValue } from './read-form.ts';
import { suggestion } from './suggestion.ts';

/** What stands in the fields of one definition. */
export interface RawSheet {
  readonly definition: Definition;
  readonly version: number;
  readonly locale: Locale;
  readonly raw: Map<FieldId, Raw>;
}

/** A sheet as it was read; null where nothing was filled in. */
export interface SheetRead {
  readonly sheet: FormSheet | null;
  readonly wrong: readonly WrongValue[];
  readonly notes: readonly FormNote[];
}

/** The longest prose that a worksheet keeps. */
export const proseLimit = 4000;

/** Reads one worksheet of a form. */
export function readSheet(
  { definition, version, locale, raw: written }: RawSheet,
  { at, known }: { readonly at: string; readonly known: KnownWork },
): SheetRead {
  const { raw, wrong } = checked(definition, locale, written);
  if (untouched(definition, locale, raw)) return { sheet: null, wrong, notes: [] };
  const notes: FormNote[] = [];
  const drafts: [FormField, Raw][] = [];
  const given: Record<string, unknown> = {};
  const refuse = (field: FieldId, input: string, reason: WrongValue['reason']) =>
    wrong.push({
      name: fieldName({ definition: definition.id, field, input }),
      came: raw.get(field)?.[input] ?? '',
      reason,
    });
  for (const field of fieldIds) {
    const inputs = raw.get(field);
    if (inputs === undefined) continue;
    if (field === 'evidence') {
      const read = readCitations(definition, inputs, known.runs);
      given[field] = read.evidence;
      notes.push(...read.notes);
      for (const { input, reason } of read.wrong) refuse(field, input, reason);
      continue;
    }
    const { value, problems, whole } = parsedField(field, inputs, { definition, locale });
    if (value !== undefined) given[field] = value;
    for (const [input, reason] of Object.entries(problems)) refuse(field, input, reason);
    if (!whole) {
      drafts.push([field, inputs]);
      notes.push({ kind: 'incomplete', definition: definition.id, field });
    }
    if (field === 'verdict' && inputs['owed'] && inputs['verdict'] !== 'defer')
      notes.push({ kind: 'owed-unasked', definition: definition.id });
  }
  const answers = given as Answers;
  const content = { definition: definition.id, raw: Object.fromEntries(raw) };
  const half = halfFilled({ definition, locale, raw, answers, drafts, known, at });
  return { sheet: { definition, version, answers, content, ...half }, wrong, notes };
}

/** The inputs as ids, and those that hold what the form does not offer. */
function checked(definition: Definition, locale: Locale, written: ReadonlyMap<FieldId, Raw>) {
  const words = wordingIn(locale, definition.id);
  const asked = new Map(
    formInputs(definition, words).map((input) => [`${input.field}.${input.name}`, input]),
  );
  const raw = new Map<FieldId, Raw>();
  const wrong: WrongValue[] = [];
  for (const [field, inputs] of written) {
    const taken: [string, string][] = [];
    for (const [input, came] of Object.entries(inputs)) {
      const read = takenFrom(asked.get(`${field}.${input}`), came);
      if (read.ok) taken.push([input, read.value]);
      else {
        const name = fieldName({ definition: definition.id, field, input });
        wrong.push({ name, came, reason: read.reason });
      }
    }
    raw.set(field, Object.fromEntries(taken));
    wrong.push(...strangeUnits(definition, field, Object.fromEntries(taken)));
  }
  return { raw, wrong };
}

type Taken =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly reason: WrongValue['reason'] };

function takenFrom(input: FormInput | undefined, came: string): Taken {
  if (input === undefined) return { ok: false, reason: 'unknown-field' };
  const { kind, options } = input;
  if (kind === 'check') return { ok: true, value: options[0]?.id ?? 'yes' };
  if (kind === 'prose' && came.length > proseLimit) return { ok: false, reason: 'too-long' };
  if (kind !== 'choice' && kind !== 'radio') return { ok: true, value: came };
  // Some programs keep the words of a choice in place of its value.
  const option =
    options.find(({ id }) => id === came) ?? options.find(({ label }) => label === came);
  return option ? { ok: true, value: option.id } : { ok: false, reason: 'not-option' };
}

/** Units of another dimension than the quantity beside them: the form offers those of every quantity. */
function strangeUnits(definition: Definition, field: FieldId, raw: Raw): readonly WrongValue[] {
  return Object.entries(raw).flatMap(([input, came]) => {
    const prefix = /^(.*)unit$/.exec(input)?.[1];
    const quantity = raw[`${prefix}quantity`] ?? raw[`${prefix}metric`];
    if (prefix === undefined || quantity === undefined || !isUnit(came)) return [];
    if (units[came].dimension === units[unitOf(definition, quantity)].dimension) return [];
    const name = fieldName({ definition: definition.id, field, input });
    return [{ name, came, reason: 'not-this-unit' as const }];
  });
}

/** Whether nothing stands in a sheet but the requirement that the form itself suggests. */
function untouched(
  definition: Definition,
  locale: Locale,
  raw: ReadonlyMap<FieldId, Raw>,
): boolean {
  const { requirement = {}, ...others } = Object.fromEntries(raw);
  if (Object.values(others).some((inputs) => Object.keys(inputs).length > 0)) return false;
  if (Object.keys(requirement).length === 0) return true;
  const meant = (inputs: Raw) => parsedField('requirement', inputs, { definition, locale }).value;
  return sameJson(meant(requirement), meant(suggestion(definition, locale)));
}
