// One write of each kind of record, apart from where it is done: what it makes of the record found, and how what is
// read back is confirmed. A write alone and a whole file brought in go the same way.
import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import { mergeResponses, responseSchema, type StoredResponse } from '../response.ts';
import { sameJson } from '../same-json.ts';
import { type Worksheet, worksheetSchema } from '../schema.ts';
import { readable } from './reading.ts';
import { confirmed, type Reconciled, reconcile } from './reconcile.ts';
import { readResponse, readRun, readWorksheet } from './record-readers.ts';
import type { ShelfChange } from './shelf.ts';
import { type Records, StorageProblem } from './store.ts';

/** A change on a shelf with what it found there and what must stand there afterwards. */
export interface RecordWrite<T> extends ShelfChange {
  readonly kind: keyof Records;
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
      stored = found === undefined ? undefined : readable(found, id, readWorksheet);
      outcome = reconcile(stored, worksheet);
      return outcome.changed ? outcome.worksheet : null;
    },
    before: () => stored,
    confirm: (raw) => confirmed(readable(raw, id, readWorksheet), outcome.worksheet),
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
      stored = found === undefined ? undefined : readable(found, id, readRun);
      return stored === undefined ? run : null;
    },
    before: () => stored,
    confirm(raw) {
      const kept = readable(raw, id, readRun);
      if (!sameJson(kept, run)) throw new StorageProblem('not-kept', id);
      return kept;
    },
  };
}

/** Joins an answer with the one that is there; throws `StorageProblem` for what could not be read again. */
export function responseWrite(response: StoredResponse): RecordWrite<StoredResponse> {
  const { id } = response;
  if (!responseSchema.safeParse(response).success) throw new StorageProblem('invalid', id);
  let stored: StoredResponse | undefined;
  return {
    kind: 'responses',
    id,
    change(found) {
      stored = found === undefined ? undefined : readable(found, id, readResponse);
      return stored === undefined ? response : mergeResponses(stored, response);
    },
    before: () => stored,
    confirm(raw) {
      const kept = readable(raw, id, readResponse);
      // Joining the answer with what stands changes nothing exactly when what stands holds the answer.
      if (!sameJson(mergeResponses(kept, response), kept)) throw new StorageProblem('not-kept', id);
      return kept;
    },
  };
}
