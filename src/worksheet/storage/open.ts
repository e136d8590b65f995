// Opens the reader's store: kept in IndexedDB where the browser allows it, else in memory, which says why.
import { announcements, type Channel } from './announcements.ts';
import { openIndexedDbShelf } from './indexed-db-shelf.ts';
import { storeName } from './kept.ts';
import { memoryShelf } from './memory-shelf.ts';
import { shelvedStore } from './shelved-store.ts';
import { StorageProblem, type WorksheetStore } from './store.ts';

/** Opens the store; where storage is refused it lives in memory and `refusal` tells the reason. Never rejects. */
export async function openStore({
  newId,
  openChannel,
  name = storeName,
}: {
  /** A random id of 32 hex digits. */
  readonly newId: () => string;
  /** Opens the channel between tabs, `(name) => new BroadcastChannel(name)`; left out, tabs are not told. */
  readonly openChannel?: (name: string) => Channel;
  readonly name?: string;
}): Promise<WorksheetStore> {
  try {
    const shelf = await openIndexedDbShelf(name);
    const channel = openChannel?.(name) ?? null;
    const told = announcements(channel);
    return shelvedStore({ shelf, place: 'indexeddb', refusal: null, announcements: told, newId });
  } catch (error) {
    const refusal = error instanceof StorageProblem ? error.reason : 'refused';
    return shelvedStore({
      shelf: memoryShelf(),
      place: 'memory',
      refusal,
      announcements: announcements(null),
      newId,
    });
  }
}
