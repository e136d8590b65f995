// Records of an older schema are carried forward one version at a time, then checked by today's schema; records
// of a newer one are left alone. Each migration comes with a fixture of the version it starts from.
import type * as z from 'zod/mini';
import { type ExamAttempt, examAttemptSchema, examAttemptSchemaVersion } from './exam-attempt.ts';
import { reviewSchema, reviewSchemaVersion, type StoredReview } from './review-record.ts';
import { type Worksheet, worksheetSchema, worksheetSchemaVersion } from './schema.ts';

/** Carries a record from the version it is listed under to the next; it may trust nothing but that version number. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Migrations by the version they start from. Empty: version 1 is the first of each kind. */
const migrations = {
  worksheet: {},
  exam: {},
  review: {},
} as const satisfies Readonly<Record<string, Readonly<Record<number, Migration>>>>;

/** Why a stored or imported record was not read. */
export type RecordProblem =
  | { readonly kind: 'shape'; readonly path: readonly string[] }
  | { readonly kind: 'newer'; readonly version: number; readonly known: number };

/** A record, or why the value is none. */
export type ParsedAs<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: RecordProblem };

/** Reads a worksheet of this or an earlier version; the value is not changed. */
export function parseWorksheet(value: unknown): ParsedAs<Worksheet> {
  return parsed(migrate(value, migrations.worksheet, worksheetSchemaVersion), worksheetSchema);
}

/** Reads a sitting of the exam of this or an earlier version; the value is not changed. */
export function parseExamAttempt(value: unknown): ParsedAs<ExamAttempt> {
  return parsed(migrate(value, migrations.exam, examAttemptSchemaVersion), examAttemptSchema);
}

/** Reads the reviews of a question of this or an earlier version; the value is not changed. */
export function parseReview(value: unknown): ParsedAs<StoredReview> {
  return parsed(migrate(value, migrations.review, reviewSchemaVersion), reviewSchema);
}

/** Carries a record forward to the version `known`, by the migrations given. */
export function migrate(
  value: unknown,
  migrations: Readonly<Record<number, Migration>>,
  known: number,
):
  | { readonly ok: true; readonly record: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: RecordProblem } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return shape([]);
  let record = value as Readonly<Record<string, unknown>>;
  const version = record.schema;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return shape(['schema']);
  if (version > known) return { ok: false, problem: { kind: 'newer', version, known } };
  for (let from = version; from < known; from++) {
    const migration = migrations[from];
    if (migration === undefined) return shape(['schema']);
    try {
      record = { ...migration(record), schema: from + 1 };
    } catch {
      // A migration trusts the version number; what breaks it was never a record of that version.
      return shape(['schema']);
    }
  }
  return { ok: true, record };
}

function parsed<T>(migrated: ReturnType<typeof migrate>, schema: z.ZodMiniType<T>): ParsedAs<T> {
  if (!migrated.ok) return migrated;
  const read = schema.safeParse(migrated.record);
  if (read.success) return { ok: true, value: read.data };
  return shape(read.error.issues[0]?.path.map(String));
}

function shape(path: readonly string[] = []): {
  readonly ok: false;
  readonly problem: RecordProblem;
} {
  return { ok: false, problem: { kind: 'shape', path } };
}
