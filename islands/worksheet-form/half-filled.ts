// The half-filled questions of a form beside those kept of an attempt: whether both are of one form, and which are kept,
// or kept no longer since the form answers them.
import type { Locale } from '#src/book/locales.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import type { FormSheet } from '#src/worksheet/forms/form-bundle.ts';
import type { FieldId } from '#src/worksheet/ids.ts';
import type { StoredResponse } from '#src/worksheet/response.ts';
import { sameJson } from '#src/worksheet/same-json.ts';
import type { Answers, Attempt } from '#src/worksheet/schema.ts';
import { draftId, draftResponse, draftsAmong } from '../worksheet/drafts.ts';
import { type FormField, type Raw, rawOf } from '../worksheet/raw.ts';
import type { KnownWork } from './read-form.ts';

/** A sheet as it was read, and what is there already. */
export interface HalfRead {
  readonly definition: Definition;
  readonly locale: Locale;
  readonly raw: ReadonlyMap<FieldId, Raw>;
  readonly answers: Answers;
  /** The inputs of the questions that are not answered whole. */
  readonly drafts: readonly (readonly [FormField, Raw])[];
  readonly known: KnownWork;
  /** ISO 8601: when the form was filled in. */
  readonly at: string;
}

/** What a sheet says of half-filled questions. */
export function halfFilled({
  definition,
  locale,
  raw,
  answers,
  drafts,
  known,
  at,
}: HalfRead): Pick<FormSheet, 'begun' | 'heldBy' | 'drafts'> {
  const among = ({ id }: Attempt) => draftsAmong(known.responses, definition.id, id);
  const stands = ([field, inputs]: readonly [FormField, Raw]) =>
    contains(raw.get(field) ?? {}, inputs);
  // A question that the attempt has answered further is not begun anew.
  const further = (attempt: Attempt, field: FormField) =>
    attempt.answers[field] !== undefined && !sameJson(attempt.answers[field], answers[field]);
  const draft = (attempt: Attempt, field: FormField, inputs: Raw | null, now: string) =>
    draftResponse({ definition: definition.id, attempt: attempt.id, field, raw: inputs, now });
  const keptOf = (field: FormField) =>
    known.responses.find(({ id }) => id === draftId(definition.id, field));
  return {
    begun(attempt) {
      const before = [...among(attempt)];
      if (before.length === 0) return 'nothing';
      return before.every(stands) ? 'same' : 'other';
    },
    heldBy(attempt) {
      const before = among(attempt);
      return drafts.every(([field, inputs]) =>
        contains(
          further(attempt, field)
            ? rawOf(field, attempt.answers, locale)
            : (before.get(field) ?? inputs),
          inputs,
        ),
      );
    },
    drafts(attempt) {
      const before = among(attempt);
      const left = drafts.filter(
        ([field, inputs]) => !further(attempt, field) && !contains(before.get(field) ?? {}, inputs),
      );
      const begun = left.flatMap(([field, inputs]) =>
        ofAnother(keptOf(field), attempt) ? [] : [draft(attempt, field, inputs, at)],
      );
      const done = [...before].filter(
        (kept) => stands(kept) && !drafts.some(([field]) => field === kept[0]),
      );
      const cleared = done.map(([field]) =>
        draft(attempt, field, null, later(at, keptOf(field)?.committedAt ?? at)),
      );
      return [...begun, ...cleared];
    },
  };
}

/** Whether a kept draft is the half-filled question of another attempt, which is not written over. */
function ofAnother(kept: StoredResponse | undefined, { id }: Attempt): boolean {
  return Array.isArray(kept?.value) && kept.value.length > 0 && kept.value[0] !== id;
}

function contains(whole: Raw, part: Raw): boolean {
  return Object.entries(part).every(([input, text]) => text === '' || whole[input] === text);
}

function later(a: string, b: string): string {
  return Date.parse(a) >= Date.parse(b) ? a : b;
}
