// The reader's worksheets, runs and answers on this page: one store, opened when first needed.
import { openStore } from '#src/worksheet/storage/open.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';

let opened: Promise<WorksheetStore> | undefined;

/** The page's store; in memory, saying why, where the browser refuses storage. */
export function openWork(): Promise<WorksheetStore> {
  opened ??= openStore({ newId: newWorkId, openChannel: (name) => new BroadcastChannel(name) });
  return opened;
}

/** A random id of 32 hex digits; works on plain HTTP too, where `randomUUID` does not exist. */
export function newWorkId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
