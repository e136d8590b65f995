// Half-filled questions: what stands in the form and is no whole answer yet is kept too, word for word.
// They lie in the store beside the answers, one record a question, and so travel with every export.
import type { StoredResponse } from '#src/worksheet/response.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import type { FormField, Raw } from './raw.ts';

/** Inputs by question, of one attempt. */
export type Drafts = ReadonlyMap<FormField, Raw>;

const prefix = 'question:worksheet.';

/** Whether a stored answer is a worksheet's own record and no answer to a question of a chapter. */
export function belongsToWorksheet({ id }: Pick<StoredResponse, 'id'>): boolean {
  return id.startsWith(prefix);
}

/** The drafts of an attempt among all stored answers. */
export function draftsAmong(
  responses: readonly StoredResponse[],
  definition: string,
  attempt: string,
): Map<FormField, Raw> {
  const own = `${prefix}${definition}.`;
  return new Map(
    responses.flatMap(({ id, value }) => {
      if (!id.startsWith(own) || !Array.isArray(value) || value[0] !== attempt) return [];
      const pairs = value.slice(1);
      const raw = pairs.flatMap((name, index) =>
        index % 2 === 0 ? [[name, pairs[index + 1] ?? '']] : [],
      );
      return [[id.slice(own.length) as FormField, Object.fromEntries(raw)] as const];
    }),
  );
}

/** A draft of an attempt, or that there is none any more. */
export interface Draft {
  readonly definition: string;
  readonly attempt: string;
  readonly field: FormField;
  readonly raw: Raw | null;
  readonly now: string;
}

/** Keeps a draft; `null` marks it as answered. */
export async function writeDraft(store: WorksheetStore, draft: Draft): Promise<void> {
  await store.writeResponse(draftResponse(draft));
}

/** A draft as it is kept. */
export function draftResponse({ definition, attempt, field, raw, now }: Draft): StoredResponse {
  const pairs = Object.entries(raw ?? {}).filter(([, text]) => text !== '');
  return {
    id: draftId(definition, field),
    // The store takes fifty texts a record: the attempt and two dozen inputs, more than any question has.
    value: raw === null ? [] : [attempt, ...pairs.flat()].slice(0, 49),
    committedAt: now,
  };
}

/** The id under which the draft of a question is kept. */
export function draftId(definition: string, field: FormField): string {
  return `${prefix}${definition}.${field}`;
}

/** The record of the criteria that readers award themselves, by attempt. */
export function gradesId(definition: string, attempt: string): string {
  return `${prefix}${definition}.rubric.${attempt.replace('~', '.')}`;
}

/** The criteria that readers have awarded an attempt of theirs. */
export function gradesAmong(
  responses: readonly StoredResponse[],
  definition: string,
  attempt: string,
): ReadonlySet<string> {
  const kept = responses.find(({ id }) => id === gradesId(definition, attempt));
  return new Set(Array.isArray(kept?.value) ? kept.value : []);
}

/** The awarded criteria with one more, or without it. */
export function withGrade(
  grades: ReadonlySet<string>,
  criterion: string,
  met: boolean,
): ReadonlySet<string> {
  return new Set(met ? [...grades, criterion] : [...grades].filter((id) => id !== criterion));
}
