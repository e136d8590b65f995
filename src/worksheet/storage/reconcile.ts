// The decision of a write, apart from where it is written: compare revisions, join what differs.
import { mergeWorksheets } from '../merge.ts';
import { sameJson } from '../same-json.ts';
import type { Worksheet } from '../schema.ts';
import { StorageProblem } from './store.ts';

/** What a write comes to; `changed` is false where the stored worksheet already holds everything. */
export interface Reconciled {
  readonly worksheet: Worksheet;
  readonly changed: boolean;
  readonly merged: boolean;
  readonly forked: readonly string[];
}

/** What to store in place of the worksheet found (undefined: none); throws `StorageProblem` when the two judge different techniques. */
export function reconcile(stored: Worksheet | undefined, incoming: Worksheet): Reconciled {
  const next = { ...incoming, revision: incoming.revision + 1 };
  if (stored === undefined) return { worksheet: next, changed: true, merged: false, forked: [] };
  if (stored.definition.id !== incoming.definition.id)
    throw new StorageProblem('conflict', incoming.id);
  if (stored.revision === incoming.revision)
    return { worksheet: next, changed: true, merged: false, forked: [] };
  const { worksheet, forked } = mergeWorksheets(stored, incoming);
  const changed = !sameJson(worksheet, stored);
  const revision = stored.revision + (changed ? 1 : 0);
  return { worksheet: { ...worksheet, revision }, changed, merged: true, forked };
}

/** What was read back, when it is what was written or a later write stands there; throws `StorageProblem` otherwise. */
export function confirmed(stored: Worksheet, written: Worksheet): Worksheet {
  if (stored.revision > written.revision || sameJson(stored, written)) return stored;
  throw new StorageProblem('not-kept', written.id);
}
