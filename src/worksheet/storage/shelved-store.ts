// The store itself, over any shelf: parse what is read, reconcile what is written, read it back, tell the others.

import type { RunRecord } from '#src/measure/record.ts';
import { parseRecord } from '#src/measure/record-schema.ts';
import { parseWorksheet } from '../migrate.ts';
import { mergeResponses, responseSchema, type StoredResponse } from '../response.ts';
import { sameJson } from '../same-json.ts';
import { type Worksheet, worksheetSchema } from '../schema.ts';
import type { Announcements } from './announcements.ts';
import { latestFirst, type Read, readable, sorted } from './reading.ts';
import { confirmed, type Reconciled, reconcile } from './reconcile.ts';
import type { Raw, Shelf } from './shelf.ts';
import { StorageProblem, type WorksheetStore } from './store.ts';

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
      if (!worksheetSchema.safeParse(worksheet).success) throw new StorageProblem('invalid', id);
      let outcome: Reconciled = { worksheet, changed: false, merged: false, forked: [] };
      await shelf.update('worksheets', id, (found) => {
        const stored = found === undefined ? undefined : readable(found, id, readWorksheet);
        outcome = reconcile(stored, worksheet);
        return outcome.changed ? outcome.worksheet : null;
      });
      const stored = readable(await shelf.get('worksheets', id), id, readWorksheet);
      const kept = confirmed(stored, outcome.worksheet);
      announcements.announce({ kind: 'worksheet', id });
      const overtaken = kept.revision > outcome.worksheet.revision;
      return { worksheet: kept, merged: outcome.merged || overtaken, forked: outcome.forked };
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
      if (!parseRecord(run).ok) throw new StorageProblem('altered-run', run.id);
      await shelf.update('runs', run.id, (found) => {
        if (found === undefined) return run;
        readable(found, run.id, readRun);
        return null;
      });
      const kept = readable(await shelf.get('runs', run.id), run.id, readRun);
      if (!sameJson(kept, run)) throw new StorageProblem('not-kept', run.id);
      announcements.announce({ kind: 'run', id: run.id });
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
      const { id } = response;
      if (!responseSchema.safeParse(response).success) throw new StorageProblem('invalid', id);
      await shelf.update('responses', id, (found) => {
        if (found === undefined) return response;
        return mergeResponses(readable(found, id, readResponse), response);
      });
      const kept = readable(await shelf.get('responses', id), id, readResponse);
      // Joining the answer with what stands changes nothing exactly when what stands holds the answer.
      if (!sameJson(mergeResponses(kept, response), kept)) throw new StorageProblem('not-kept', id);
      announcements.announce({ kind: 'response', id });
      return kept;
    },
  };
}

function readWorksheet(raw: unknown): Read<Worksheet> {
  const parsed = parseWorksheet(raw);
  return parsed.ok ? { ok: true, value: parsed.worksheet } : parsed;
}

function readRun(raw: unknown): Read<RunRecord> {
  const parsed = parseRecord(raw);
  if (parsed.ok) return { ok: true, value: parsed.record };
  return { ok: false, problem: { kind: 'shape', path: [parsed.problem] } };
}

function readResponse(raw: unknown): Read<StoredResponse> {
  const parsed = responseSchema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const path = parsed.error.issues[0]?.path.map(String) ?? [];
  return { ok: false, problem: { kind: 'shape', path } };
}

function isInstallation(raw: unknown): raw is Installation {
  return typeof raw === 'object' && raw !== null && 'value' in raw && typeof raw.value === 'string';
}
