// What the browser has promised so far, without asking it for more.
import type { Persistence } from '#src/worksheet/storage/persistence.ts';

/** Whether what is stored is safe from eviction as things stand. */
export async function persistenceNow(): Promise<Persistence> {
  try {
    const persisted = await navigator.storage?.persisted?.();
    return persisted === undefined ? 'unknown' : persisted ? 'persisted' : 'evictable';
  } catch {
    // Opaque origins reject: nothing is promised there.
    return 'evictable';
  }
}
