// The least that a place must offer to keep records: everything else is built once on top of it.
import { recordKinds } from '../records.ts';

/** The kinds of record kept. */
export const shelfKinds = [...recordKinds, 'settings'] as const;
/** One kind of record. */
export type ShelfKind = (typeof shelfKinds)[number];

/** A record as it lies in storage: only its id is known. */
export interface Raw {
  readonly id: string;
}

/** What is to become of one record; `change` is called with the one found, and again if the first try was cut off. */
export interface ShelfChange {
  readonly kind: ShelfKind;
  readonly id: string;
  change(found: unknown): Raw | null;
}

/** A place that keeps records. Methods reject with `StorageProblem`. */
export interface Shelf {
  all(kind: ShelfKind): Promise<readonly unknown[]>;
  get(kind: ShelfKind, id: string): Promise<unknown>;
  /**
   * Replaces a record by what `change` makes of the one found (undefined: none), in one step that no other tab can
   * enter. `change` may return null to leave the record as it is, and what it throws is what this rejects with.
   */
  update(kind: ShelfKind, id: string, change: (found: unknown) => Raw | null): Promise<void>;
  /** Makes several such changes as one: all of them stand, or, where one throws or cannot be written, none. */
  updateAll(changes: readonly ShelfChange[]): Promise<void>;
  remove(kind: ShelfKind, id: string): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}
