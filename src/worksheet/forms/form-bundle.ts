// A filled form as the file that the site imports. The same content gets the same ids, and a form that goes on from
// work already there goes on in its attempt, so that a form kept twice is one attempt.
import { jsonHash } from '#src/measure/record.ts';
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
  /** What was begun and is no answer yet, for the attempt that takes the answers. */
  readonly drafts: (attempt: string) => readonly StoredResponse[];
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
      sheet.drafts(attempts.at(-1)?.id ?? ''),
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
    const attempts = [{ ...begun.attempt, answers: { ...begun.attempt.answers, ...answers } }];
    return { ...begun.worksheet, revision: 0, attempts };
  }
  const id = shortHash(sheet.content);
  const fresh = newWorksheet({ definition, id: `${definition.id}.${id}`, attemptId: id, now: at });
  return {
    ...fresh,
    definition: { id: definition.id, version },
    attempts: fresh.attempts.map((attempt) => ({ ...attempt, answers })),
  };
}

/** The stored attempt of which every answer stands in the form too, or that already holds every answer of the form. */
function continued(
  { definition, answers }: FormSheet,
  stored: readonly Worksheet[],
): { readonly worksheet: Worksheet; readonly attempt: Attempt } | null {
  for (const worksheet of stored) {
    if (worksheet.definition.id !== definition.id) continue;
    for (const attempt of worksheet.attempts.toReversed())
      if (holds(answers, attempt.answers) || holds(attempt.answers, answers))
        return { worksheet, attempt };
  }
  return null;
}

/** Whether every answer of `part`, of which there is one at least, stands unchanged in `whole`. */
function holds(whole: Answers, part: Answers): boolean {
  const entries = new Map<string, unknown>(Object.entries(whole));
  const asked = Object.entries(part);
  return asked.length > 0 && asked.every(([key, value]) => sameJson(value, entries.get(key)));
}

/** 32 hex digits that follow from a value alone. */
function shortHash(value: unknown): string {
  return jsonHash(value).slice(0, 32);
}
