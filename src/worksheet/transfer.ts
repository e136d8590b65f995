// A reader's work out of a store and into another: the file is taken whole or not at all, and joined by record id.
import { type Bundle, bundleFormat, bundleVersion, type ImportProblem } from './bundle.ts';
import { sameJson } from './same-json.ts';
import type { WorksheetStore } from './storage/store.ts';

/** What became of an imported record. */
export type ImportChange = 'added' | 'merged' | 'unchanged';

/** What an import changed: how many records of each kind. */
export type Imported = Readonly<
  Record<'worksheets' | 'runs' | 'responses', Readonly<Record<ImportChange, number>>>
>;

/** What an import did, or why it did nothing. */
export type ImportOutcome =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Everything readable in a store, in an order that depends on the content alone; `now` is ISO 8601. */
export async function exportedBundle(
  store: WorksheetStore,
  { now }: { readonly now: string },
): Promise<Bundle> {
  const [{ worksheets }, { runs }, { responses }, installation] = await Promise.all([
    store.list(),
    store.listRuns(),
    store.listResponses(),
    store.installation(),
  ]);
  return {
    format: bundleFormat,
    version: bundleVersion,
    exportedAt: now,
    installation,
    // A revision counts the writes of one store and means nothing in another.
    worksheets: byId(worksheets).map((worksheet) => ({ ...worksheet, revision: 0 })),
    runs: byId(runs),
    responses: byId(responses),
  };
}

/** Joins a bundle into a store, runs first so that no worksheet cites what is not there yet; rejects with `StorageProblem`. */
export async function importBundle(store: WorksheetStore, bundle: Bundle): Promise<ImportOutcome> {
  const [{ worksheets, unreadable }, { runs }] = await Promise.all([
    store.list(),
    store.listRuns(),
  ]);
  const before = new Map(worksheets.map((worksheet) => [worksheet.id, worksheet]));
  const conflict = bundle.worksheets.find(
    ({ id, definition }) =>
      unreadable.some((record) => record.id === id) ||
      (before.get(id)?.definition.id ?? definition.id) !== definition.id,
  );
  if (conflict !== undefined) return { ok: false, problem: { kind: 'conflict', id: conflict.id } };
  const imported = { worksheets: none(), runs: none(), responses: none() };
  const knownRuns = new Set(runs.map(({ id }) => id));
  for (const run of bundle.runs) {
    if (!knownRuns.has(run.id)) await store.writeRun(run);
    imported.runs[knownRuns.has(run.id) ? 'unchanged' : 'added']++;
  }
  for (const worksheet of bundle.worksheets) {
    const was = before.get(worksheet.id);
    const { worksheet: kept } = await store.write({ ...worksheet, revision: 0 });
    imported.worksheets[change(was, kept)]++;
  }
  for (const response of bundle.responses) {
    const was = await store.readResponse(response.id);
    imported.responses[change(was, await store.writeResponse(response))]++;
  }
  return { ok: true, imported };
}

function none(): Record<ImportChange, number> {
  return { added: 0, merged: 0, unchanged: 0 };
}

function change(before: unknown, after: unknown): ImportChange {
  if (before === undefined) return 'added';
  return sameJson(before, after) ? 'unchanged' : 'merged';
}

function byId<T extends { readonly id: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
