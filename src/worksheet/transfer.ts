// A reader's work out of a store and into another: the file is taken whole or not at all, and joined by record id.
import { type Bundle, bundleFormat, bundleVersion, type ImportProblem } from './bundle.ts';
import type { RecordKind } from './records.ts';
import { sameJson } from './same-json.ts';
import { StorageProblem, type WorksheetStore } from './storage/store.ts';

/** What became of an imported record. */
export type ImportChange = 'added' | 'merged' | 'unchanged';

/** What an import changed: how many records of each kind. */
export type Imported = Readonly<Record<RecordKind, Readonly<Record<ImportChange, number>>>>;

/** What an import did, or why it did nothing. */
export type ImportOutcome =
  | { readonly ok: true; readonly imported: Imported }
  | { readonly ok: false; readonly problem: ImportProblem };

/** Everything readable in a store, in an order that depends on the content alone; `now` is ISO 8601. */
export async function exportedBundle(
  store: WorksheetStore,
  { now }: { readonly now: string },
): Promise<Bundle> {
  const [{ worksheets }, { runs }, { responses }, { exams }, { reviews }, installation] =
    await Promise.all([
      store.list(),
      store.listRuns(),
      store.listResponses(),
      store.listExams(),
      store.listReviews(),
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
    exams: byId(exams),
    reviews: byId(reviews),
  };
}

/** Joins a bundle into a store, all of it or, where one record cannot be joined or kept, nothing; rejects with `StorageProblem`. */
export async function importBundle(store: WorksheetStore, bundle: Bundle): Promise<ImportOutcome> {
  const { runs, responses, exams, reviews } = bundle;
  // Revision 0 is never the stored one, so what is there is joined and not replaced.
  const worksheets = bundle.worksheets.map((worksheet) => ({ ...worksheet, revision: 0 }));
  try {
    const kept = await store.writeAll({ worksheets, runs, responses, exams, reviews });
    const imported = {
      worksheets: none(),
      runs: none(),
      responses: none(),
      exams: none(),
      reviews: none(),
    };
    for (const { kind, before, after } of kept) imported[kind][change(before, after)]++;
    return { ok: true, imported };
  } catch (error) {
    const id = unjoinable(error, bundle);
    if (id === null) throw error;
    return { ok: false, problem: { kind: 'conflict', id } };
  }
}

/** The record of a bundle that cannot be joined with the one of its id; null when that was not the failure. */
function unjoinable(error: unknown, { worksheets, exams, reviews }: Bundle): string | null {
  if (!(error instanceof StorageProblem)) return null;
  if (!['conflict', 'unreadable', 'newer'].includes(error.reason)) return null;
  const joined = [...worksheets, ...exams, ...reviews];
  return joined.find(({ id }) => id === error.record)?.id ?? null;
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
