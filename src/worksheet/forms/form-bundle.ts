// A filled form as the file that the site imports. The same content gets the same ids, and a form that goes on from
// work already there goes on in its attempt, so that a form kept twice is one attempt.
import { jsonHash } from '#src/measure/record.ts';
import { answersAddTo, attemptAddsTo } from '../adds-to.ts';
import { type Bundle, bundleFormat, bundleVersion } from '../bundle.ts';
import type { Definition } from '../definition.ts';
import { newWorksheet } from '../machine.ts';
import type { StoredResponse } from '../response.ts';
import { sameJson } from '../same-json.ts';
import type { Answers, Attempt, Worksheet } from '../schema.ts';

/** What a form holds of one definition. */
export interface FormSheet {
  readonly definition: Definition;
  /** The version of the definition by which the form asked. */
  readonly version: number;
  readonly answers: Answers;
  /** What stands in the fields, by which the sheet is known again. */
  readonly content: unknown;
  /** What is kept of half-filled questions of an attempt: nothing, what stands in this sheet too, or something else. */
  readonly begun: (attempt: Attempt) => 'nothing' | 'same' | 'other';
  /** Whether what is half-filled in the sheet stands in what the attempt has of the question, where it has anything. */
  readonly heldBy: (attempt: Attempt) => boolean;
  /** What was begun and is no answer yet, and what is an answer by now, for the attempt that takes the answers. */
  readonly drafts: (attempt: Attempt) => readonly StoredResponse[];
}

/** The worksheets of a form as a bundle; `at` (ISO 8601) is when the form was filled in, `stored` what is there. */
export function formBundle(
  sheets: readonly FormSheet[],
  { at, stored }: { readonly at: string; readonly stored: readonly Worksheet[] },
): Bundle {
  const made = sheets.map((sheet) => ({ sheet, worksheet: worksheetOf(sheet, at, stored) }));
  return {
    format: bundleFormat,
    version: bundleVersion,
    exportedAt: at,
    // Of nobody's browser: told apart from others by what was written.
    installation: shortHash(sheets.map(({ content }) => content)),
    worksheets: made.map(({ worksheet }) => worksheet),
    runs: [],
    responses: made.flatMap(({ sheet, worksheet: { attempts } }) =>
      attempts.flatMap((attempt) => sheet.drafts(attempt)),
    ),
    exams: [],
    reviews: [],
  };
}

/** The worksheet of a sheet with one attempt; nothing is committed, for paper locks nothing. */
function worksheetOf(sheet: FormSheet, at: string, stored: readonly Worksheet[]): Worksheet {
  const { definition, version, answers } = sheet;
  const begun = continued(sheet, stored);
  if (begun !== null) {
    return { ...begun.worksheet, revision: 0, attempts: [begun.attempt] };
  }
  const id = shortHash(sheet.content);
  const fresh = newWorksheet({ definition, id: `${definition.id}.${id}`, attemptId: id, now: at });
  return {
    ...fresh,
    definition: { id: definition.id, version },
    attempts: fresh.attempts.map((attempt) => ({ ...attempt, answers })),
  };
}

/**
 * The stored attempt to which the form only adds, with what it adds, or the one that already holds all of the form.
 * Where anything else stands in it the form is an attempt of its own.
 */
function continued(
  sheet: FormSheet,
  stored: readonly Worksheet[],
): { readonly worksheet: Worksheet; readonly attempt: Attempt } | null {
  for (const worksheet of stored) {
    if (worksheet.definition.id !== sheet.definition.id) continue;
    for (const attempt of worksheet.attempts.toReversed()) {
      const joined = withForm(attempt, sheet);
      if (joined !== null) return { worksheet, attempt: joined };
    }
  }
  return null;
}

function withForm(attempt: Attempt, sheet: FormSheet): Attempt | null {
  const { answers } = sheet;
  const begun = sheet.begun(attempt);
  const filled = { ...attempt, answers: { ...attempt.answers, ...answers } };
  // Without an answer or a half-filled question in common nothing says that the two are one.
  const known = Object.keys(attempt.answers).length > 0 || begun === 'same';
  if (known && begun !== 'other' && goesOn(filled, attempt, answers)) return filled;
  const held = Object.keys(answers).length > 0 && answersAddTo(attempt.answers, answers);
  return held && sheet.heldBy(attempt) ? attempt : null;
}

/** Whether the form holds everything of the attempt; to one that was committed it may add answers, but change none. */
function goesOn(filled: Attempt, attempt: Attempt, answers: Answers): boolean {
  if (!answersAddTo(answers, attempt.answers)) return false;
  return attemptAddsTo(filled, attempt) || holds(answers, attempt.answers);
}

/** Whether every answer of `part` stands unchanged in `whole`. */
function holds(whole: Answers, part: Answers): boolean {
  const entries = new Map<string, unknown>(Object.entries(whole));
  return Object.entries(part).every(([key, value]) => sameJson(value, entries.get(key)));
}

/** 32 hex digits that follow from a value alone. */
function shortHash(value: unknown): string {
  return jsonHash(value).slice(0, 32);
}
