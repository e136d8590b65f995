// The store itself, over any shelf: parse what is read, reconcile what is written, read it back, tell the others.

import type { Announcements } from './announcements.ts';
import { latestFirst, readable, sorted } from './reading.ts';
import { readResponse, readRun, readWorksheet } from './record-readers.ts';
import { responseWrite, runWrite, worksheetWrite } from './record-writes.ts';
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
    async writeAll({ worksheets, runs, responses }) {
      // Runs first, so that no other tab hears of a worksheet whose runs it does not know yet.
      const writes = [
        ...runs.map((run) => ({ told: 'run', write: runWrite(run) }) as const),
        ...worksheets.map((one) => ({ told: 'worksheet', write: worksheetWrite(one) }) as const),
        ...responses.map((one) => ({ told: 'response', write: responseWrite(one) }) as const),
      ];
      await shelf.updateAll(writes.map(({ write }) => write));
      const kept: Kept[] = [];
      for (const { told, write } of writes) {
        const { kind, id } = write;
        const after = write.confirm(await shelf.get(kind, id));
        kept.push({ kind, before: write.before(), after });
        announcements.announce({ kind: told, id });
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

function worksheetMethods(
  shelf: Shelf,
  announcements: Announcements,
): Pick<WorksheetStore, 'list' | 'read' | 'write' | 'delete'> {
  return {
    async list() {
      const { values, unreadable } = sorted(await shelf.all('worksheets'), readWorksheet);
      return { worksheets: latestFirst(values, ({ updatedAt }) => updatedAt), unreadable };
    },
    async read(id) {
      const raw = await shelf.get('worksheets', id);
      return raw === undefined ? undefined : readable(raw, id, readWorksheet);
    },
    async write(worksheet) {
      const { id } = worksheet;
      const change = worksheetWrite(worksheet);
      await shelf.update('worksheets', id, change.change);
      const kept = change.confirm(await shelf.get('worksheets', id));
      announcements.announce({ kind: 'worksheet', id });
      const { worksheet: written, merged, forked } = change.outcome();
      return { worksheet: kept, merged: merged || kept.revision > written.revision, forked };
    },
    async delete(id) {
      await shelf.remove('worksheets', id);
      announcements.announce({ kind: 'worksheet', id });
    },
  };
}

function runMethods(
  shelf: Shelf,
  announcements: Announcements,
): Pick<WorksheetStore, 'listRuns' | 'readRun' | 'writeRun' | 'deleteRun'> {
  return {
    async listRuns() {
      const { values, unreadable } = sorted(await shelf.all('runs'), readRun);
      return { runs: latestFirst(values, ({ startedAt }) => startedAt), unreadable };
    },
    async readRun(id) {
      const raw = await shelf.get('runs', id);
      return raw === undefined ? undefined : readable(raw, id, readRun);
    },
    async writeRun(run) {
      const { id, change, confirm } = runWrite(run);
      await shelf.update('runs', id, change);
      const kept = confirm(await shelf.get('runs', id));
      announcements.announce({ kind: 'run', id });
      return kept;
    },
    async deleteRun(id) {
      await shelf.remove('runs', id);
      announcements.announce({ kind: 'run', id });
    },
  };
}

function responseMethods(
  shelf: Shelf,
  announcements: Announcements,
): Pick<WorksheetStore, 'listResponses' | 'readResponse' | 'writeResponse'> {
  return {
    async listResponses() {
      const { values, unreadable } = sorted(await shelf.all('responses'), readResponse);
      return { responses: latestFirst(values, ({ committedAt }) => committedAt), unreadable };
    },
    async readResponse(id) {
      const raw = await shelf.get('responses', id);
      return raw === undefined ? undefined : readable(raw, id, readResponse);
    },
    async writeResponse(response) {
      const { id, change, confirm } = responseWrite(response);
      await shelf.update('responses', id, change);
      const kept = confirm(await shelf.get('responses', id));
      announcements.announce({ kind: 'response', id });
      return kept;
    },
  };
}

function isInstallation(raw: unknown): raw is Installation {
  return typeof raw === 'object' && raw !== null && 'value' in raw && typeof raw.value === 'string';
}
