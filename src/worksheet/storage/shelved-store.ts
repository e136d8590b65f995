// The store itself, over any shelf: parse what is read, reconcile what is written, read it back, tell the others.
import { type RecordKind, type Records, recordKinds } from '../records.ts';
import type { Announcements } from './announcements.ts';
import { keptRecords, told } from './kept-records.ts';
import { joinedWrite, type RecordWrite, runWrite, worksheetWrite } from './record-writes.ts';
import type { Raw, Shelf } from './shelf.ts';
import { type Kept, StorageProblem, type WorksheetStore } from './store.ts';

interface Installation extends Raw {
  readonly value: string;
}

/** A worksheet store over a shelf; `newId` makes the installation's random id. */
export function shelvedStore({
  shelf,
  place,
  refusal,
  announcements,
  newId,
}: Pick<WorksheetStore, 'place' | 'refusal'> & {
  readonly shelf: Shelf;
  readonly announcements: Announcements;
  readonly newId: () => string;
}): WorksheetStore {
  return {
    place,
    refusal,
    ...worksheetMethods(shelf, announcements),
    ...runMethods(shelf, announcements),
    ...responseMethods(shelf, announcements),
    ...examMethods(shelf, announcements),
    ...reviewMethods(shelf, announcements),
    async writeAll(records) {
      const writes = recordKinds.flatMap((kind) => writesOf(kind, records));
      await shelf.updateAll(writes);
      const kept: Kept[] = [];
      for (const write of writes) {
        const { kind, id } = write;
        const after = write.confirm(await shelf.get(kind, id));
        kept.push({ kind, before: write.before(), after });
        announcements.announce({ kind: told[kind], id });
      }
      return kept;
    },
    async deleteAll() {
      await shelf.clear();
      announcements.announce({ kind: 'all', id: null });
    },
    async installation() {
      const id = 'installation';
      const fresh: Installation = { id, value: newId() };
      await shelf.update('settings', id, (found) => (isInstallation(found) ? null : fresh));
      const kept = await shelf.get('settings', id);
      if (isInstallation(kept)) return kept.value;
      throw new StorageProblem('not-kept', id);
    },
    subscribe: announcements.subscribe,
    close() {
      announcements.close();
      shelf.close();
    },
  };
}

function writesOf(kind: RecordKind, records: Records): readonly RecordWrite<unknown>[] {
  if (kind === 'runs') return records.runs.map(runWrite);
  if (kind === 'worksheets') return records.worksheets.map(worksheetWrite);
  return records[kind].map((record) => joinedWrite(kind, record));
}

function worksheetMethods(
  shelf: Shelf,
  announcements: Announcements,
): Pick<WorksheetStore, 'list' | 'read' | 'write' | 'delete'> {
  const kept = keptRecords({
    kind: 'worksheets',
    shelf,
    announcements,
    instant: ({ updatedAt }) => updatedAt,
  });
  return {
    async list() {
      const { values, unreadable } = await kept.list();
      return { worksheets: values, unreadable };
    },
    read: kept.read,
    async write(worksheet) {
      const change = worksheetWrite(worksheet);
      const written = await kept.write(change);
      const { worksheet: made, merged, forked } = change.outcome();
      return { worksheet: written, merged: merged || written.revision > made.revision, forked };
    },
    delete: kept.remove,
  };
}

function runMethods(
  shelf: Shelf,
  announcements: Announcements,
): Pick<WorksheetStore, 'listRuns' | 'readRun' | 'writeRun' | 'deleteRun'> {
  const kept = keptRecords({
    kind: 'runs',
    shelf,
    announcements,
    instant: ({ startedAt }) => startedAt,
  });
  return {
    async listRuns() {
      const { values, unreadable } = await kept.list();
      return { runs: values, unreadable };
    },
    readRun: kept.read,
    writeRun: async (run) => kept.write(runWrite(run)),
    deleteRun: kept.remove,
  };
}

function responseMethods(
  shelf: Shelf,
  announcements: Announcements,
): Pick<WorksheetStore, 'listResponses' | 'readResponse' | 'writeResponse'> {
  const kept = keptRecords({
    kind: 'responses',
    shelf,
    announcements,
    instant: ({ committedAt }) => committedAt,
  });
  return {
    async listResponses() {
      const { values, unreadable } = await kept.list();
      return { responses: values, unreadable };
    },
    readResponse: kept.read,
    writeResponse: async (response) => kept.write(joinedWrite('responses', response)),
  };
}

function examMethods(
  shelf: Shelf,
  announcements: Announcements,
): Pick<WorksheetStore, 'listExams' | 'readExam' | 'writeExam' | 'deleteExam'> {
  const kept = keptRecords({
    kind: 'exams',
    shelf,
    announcements,
    instant: ({ startedAt }) => startedAt,
  });
  return {
    async listExams() {
      const { values, unreadable } = await kept.list();
      return { exams: values, unreadable };
    },
    readExam: kept.read,
    writeExam: async (attempt) => kept.write(joinedWrite('exams', attempt)),
    deleteExam: kept.remove,
  };
}

function reviewMethods(
  shelf: Shelf,
  announcements: Announcements,
): Pick<WorksheetStore, 'listReviews' | 'writeReview'> {
  const kept = keptRecords({
    kind: 'reviews',
    shelf,
    announcements,
    instant: ({ log }) => log.at(-1)?.at ?? '',
  });
  return {
    async listReviews() {
      const { values, unreadable } = await kept.list();
      return { reviews: values, unreadable };
    },
    writeReview: async (review) => kept.write(joinedWrite('reviews', review)),
  };
}

function isInstallation(raw: unknown): raw is Installation {
  return typeof raw === 'object' && raw !== null && 'value' in raw && typeof raw.value === 'string';
}
