// A filled form, as the names and values of its fields, becomes the file that the site imports, or is refused with
// everything that is wrong in it: what came, and in which field. Nothing half-read is imported.
import { isLocale, type Locale } from '#src/book/locales.ts';
import type { RunRecord } from '#src/measure/record.ts';
import type { Bundle } from '#src/worksheet/bundle.ts';
import {
  definitionName,
  formField,
  formVersion,
  headNames,
} from '#src/worksheet/forms/field-name.ts';
import { formBundle } from '#src/worksheet/forms/form-bundle.ts';
import type { FieldId } from '#src/worksheet/ids.ts';
import type { StoredResponse } from '#src/worksheet/response.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import { judgedTechnique } from '../worksheet/judged.ts';
import type { InputProblem } from '../worksheet/parsed-field.ts';
import { type RawSheet, readSheet } from './read-sheet.ts';

/** The fields of a PDF: a value by full name; a field left empty has an empty one. */
export type FormValues = ReadonlyMap<string, string>;

/** What is there already: a form goes on from it, and its short ids of runs are found in it. */
export interface KnownWork {
  readonly worksheets: readonly Worksheet[];
  readonly responses: readonly StoredResponse[];
  readonly runs: readonly RunRecord[];
}

/** A value that cannot be taken, where it stands and why. */
export interface WrongValue {
  readonly name: string;
  readonly came: string;
  readonly reason:
    | InputProblem
    | 'not-option'
    | 'not-this-unit'
    | 'too-long'
    | 'not-run'
    | 'several-runs'
    | 'cited-and-absent'
    | 'unknown-field';
}

/** Why a form was refused. */
export type FormProblem =
  | { readonly kind: 'not-form' }
  | { readonly kind: 'newer-form'; readonly version: number; readonly known: number }
  | { readonly kind: 'newer-definition'; readonly definition: string }
  | { readonly kind: 'empty-form' }
  | { readonly kind: 'wrong-values'; readonly wrong: readonly WrongValue[] };

/** Something the reader should know of a form that was read. */
export type FormNote =
  | { readonly kind: 'incomplete'; readonly definition: string; readonly field: FieldId }
  | {
      readonly kind: 'missing-run';
      readonly definition: string;
      readonly run: string;
      /** What it is cited for. */
      readonly quantities: readonly string[];
    }
  | { readonly kind: 'owed-unasked'; readonly definition: string };

/** A form as a bundle, or why it is none. */
export type ReadForm =
  | { readonly ok: true; readonly bundle: Bundle; readonly notes: readonly FormNote[] }
  | { readonly ok: false; readonly problem: FormProblem };

/** Reads a form; `at` (ISO 8601) is when it was filled in. */
export function readForm(
  values: FormValues,
  { at, known }: { readonly at: string; readonly known: KnownWork },
): ReadForm {
  const locale = values.get(headNames.locale);
  const version = Number(values.get(headNames.version));
  if (!isLocale(locale) || !Number.isInteger(version) || version < 1)
    return refused({ kind: 'not-form' });
  if (version > formVersion) return refused({ kind: 'newer-form', version, known: formVersion });
  const { sheets, wrong, newer } = sheetsIn(values, locale);
  if (newer !== null) return refused({ kind: 'newer-definition', definition: newer });
  const read = sheets.map((sheet) => readSheet(sheet, { at, known }));
  const all = [...wrong, ...read.flatMap((sheet) => sheet.wrong)];
  if (all.length > 0) return refused({ kind: 'wrong-values', wrong: all });
  const begun = read.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
  if (begun.length === 0) return refused({ kind: 'empty-form' });
  const bundle = formBundle(begun, { at, stored: known.worksheets });
  return { ok: true, bundle, notes: read.flatMap(({ notes }) => notes) };
}

/** The filled fields by definition and question, and those that belong nowhere. */
function sheetsIn(values: FormValues, locale: Locale) {
  const sheets = new Map<string, RawSheet>();
  const wrong: WrongValue[] = [];
  let newer: string | null = null;
  const heads = new Set<string>(Object.values(headNames));
  for (const [name, value] of values) {
    // A form keeps the ends of lines as carriage returns.
    const came = value.replace(/\r\n?/g, '\n').trim();
    if (heads.has(name) || name.endsWith('.definition') || came === '') continue;
    const field = formField(name);
    const definition = field && judgedTechnique(field.definition)?.definition;
    if (!field || !definition) {
      wrong.push({ name, came, reason: 'unknown-field' });
      continue;
    }
    const version = Number(values.get(definitionName(definition.id)) ?? definition.version);
    if (version > definition.version) newer ??= definition.id;
    const sheet = sheets.get(definition.id) ?? { definition, version, locale, raw: new Map() };
    sheets.set(definition.id, sheet);
    sheet.raw.set(field.field, { ...sheet.raw.get(field.field), [field.input]: came });
  }
  return { sheets: [...sheets.values()], wrong, newer };
}

function refused(problem: FormProblem): ReadForm {
  return { ok: false, problem };
}
