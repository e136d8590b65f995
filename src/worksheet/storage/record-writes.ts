// One write of each kind of record, apart from where it is done: what it makes of the record found, and how what is
// read back is confirmed. A write alone and a whole file brought in go the same way.
import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import { mergeExamAttempts } from '../exam-attempt.ts';
import { type RecordKind, type RecordOf, readers } from '../records.ts';
import { mergeResponses } from '../response.ts';
import { mergeReviews } from '../review-record.ts';
import { sameJson } from '../same-json.ts';
import { type Worksheet, worksheetSchema } from '../schema.ts';
import { readable } from './reading.ts';
import { confirmed, type Reconciled, reconcile } from './reconcile.ts';
import type { ShelfChange } from './shelf.ts';
import { StorageProblem } from './store.ts';

/** A change on a shelf with what it found there and what must stand there afterwards. */
export interface RecordWrite<T> extends ShelfChange {
  readonly kind: RecordKind;
  /** The record found by the last `change`; undefined where there was none. */
  before(): T | undefined;
  /** The record as read back; throws `StorageProblem` when it is not what was written. */
  confirm(raw: unknown): T;
}

/** Writes a worksheet by its revision, or joins it with the one found; throws `StorageProblem` for what could not be read again. */
export function worksheetWrite(
  worksheet: Worksheet,
): RecordWrite<Worksheet> & { outcome(): Reconciled } {
  const { id } = worksheet;
  if (!worksheetSchema.safeParse(worksheet).success) throw new StorageProblem('invalid', id);
  let stored: Worksheet | undefined;
  let outcome: Reconciled = { worksheet, changed: false, merged: false, forked: [] };
  return {
    kind: 'worksheets',
    id,
    change(found) {
      stored = found === undefined ? undefined : readable(found, id, readers.worksheets);
      outcome = reconcile(stored, worksheet);
      return outcome.changed ? outcome.worksheet : null;
    },
    before: () => stored,
    confirm: (raw) => confirmed(readable(raw, id, readers.worksheets), outcome.worksheet),
    outcome: () => outcome,
  };
}

/** Adds a run, or leaves the one that is there; throws `StorageProblem` for an altered one. */
export function runWrite(run: RunRecord): RecordWrite<RunRecord> {
  const { id } = run;
  if (!parseRecord(run).ok) throw new StorageProblem('altered-run', id);
  let stored: RunRecord | undefined;
  return {
    kind: 'runs',
    id,
    change(found) {
      stored = found === undefined ? undefined : readable(found, id, readers.runs);
      return stored === undefined ? run : null;
    },
    before: () => stored,
    confirm(raw) {
      const kept = readable(raw, id, readers.runs);
      if (!sameJson(kept, run)) throw new StorageProblem('not-kept', id);
      return kept;
    },
  };
}

/** The kinds whose records are joined by content alone. */
export type JoinedKind = 'responses' | 'exams' | 'reviews';

/** How two records of one id become one that holds both; null where they cannot. */
const joins: {
  readonly [Kind in JoinedKind]: (
    stored: RecordOf<Kind>,
    incoming: RecordOf<Kind>,
  ) => RecordOf<Kind> | null;
} = { responses: mergeResponses, exams: mergeExamAttempts, reviews: mergeReviews };

/** Joins a record with the one that is there; throws `StorageProblem` for what could not be read again or joined. */
export function joinedWrite<Kind extends JoinedKind>(
  kind: Kind,
  given: RecordOf<Kind>,
): RecordWrite<RecordOf<Kind>> {
  const { id } = given;
  if (!readers[kind](given).ok) throw new StorageProblem('invalid', id);
  // Joined with itself a record is in order and says nothing twice, which one that was brought in need not be.
  const record = joins[kind](given, given) ?? given;
  const joined = (stored: RecordOf<Kind>): RecordOf<Kind> => {
    const both = joins[kind](stored, record);
    if (both === null) throw new StorageProblem('conflict', id);
    return both;
  };
  let stored: RecordOf<Kind> | undefined;
  return {
    kind,
    id,
    change(found) {
      stored = found === undefined ? undefined : readable(found, id, readers[kind]);
      return stored === undefined ? record : joined(stored);
    },
    before: () => stored,
    confirm(raw) {
      const kept = readable(raw, id, readers[kind]);
      // Joining the record with what stands changes nothing exactly when what stands holds the record.
      if (!sameJson(joined(kept), kept)) throw new StorageProblem('not-kept', id);
      return kept;
    },
  };
}
