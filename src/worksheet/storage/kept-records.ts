// The records of one kind on a shelf: listed with the unreadable apart, read, written and read back, removed.
import { type RecordKind, type RecordOf, readers } from '../records.ts';
import type { Announcements } from './announcements.ts';
import { latestFirst, readable, sorted } from './reading.ts';
import type { RecordWrite } from './record-writes.ts';
import type { Shelf } from './shelf.ts';
import type { StoreChange, Unreadable } from './store.ts';

/** What a change of each kind is announced as. */
export const told = {
  runs: 'run',
  worksheets: 'worksheet',
  responses: 'response',
  exams: 'exam',
  reviews: 'review',
} as const satisfies Readonly<Record<RecordKind, StoreChange['kind']>>;

/** The records of one kind; every method rejects with `StorageProblem`. */
export interface KeptRecords<T> {
  list(): Promise<{ readonly values: readonly T[]; readonly unreadable: readonly Unreadable[] }>;
  read(id: string): Promise<T | undefined>;
  /** Makes one change and tells of it; returns what was read back. */
  write(change: RecordWrite<T>): Promise<T>;
  remove(id: string): Promise<void>;
}

/** The records of a kind; `instant` (ISO 8601) orders them, latest first. */
export function keptRecords<Kind extends RecordKind>({
  kind,
  shelf,
  announcements,
  instant,
}: {
  readonly kind: Kind;
  readonly shelf: Shelf;
  readonly announcements: Announcements;
  readonly instant: (record: RecordOf<Kind>) => string;
}): KeptRecords<RecordOf<Kind>> {
  return {
    async list() {
      const { values, unreadable } = await sorted(await shelf.all(kind), readers[kind]);
      return { values: latestFirst(values, instant), unreadable };
    },
    async read(id) {
      const raw = await shelf.get(kind, id);
      return raw === undefined ? undefined : readable(raw, id, readers[kind]);
    },
    async write({ id, change, confirm }) {
      await shelf.update(kind, id, change);
      const kept = confirm(await shelf.get(kind, id));
      announcements.announce({ kind: told[kind], id });
      return kept;
    },
    async remove(id) {
      await shelf.remove(kind, id);
      announcements.announce({ kind: told[kind], id });
    },
  };
}
