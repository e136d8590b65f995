// Browsers may evict what a site stored (some after seven days without a visit): ask to be spared, and tell the
// reader when the answer is no, so that the file they export is the copy that lasts.

/** The part of `navigator.storage` that is used. */
export interface StorageManagerLike {
  persisted?(): Promise<boolean>;
  persist?(): Promise<boolean>;
}

/** Whether what is stored is safe from eviction; `unknown` where the browser does not say. */
export type Persistence = 'persisted' | 'evictable' | 'unknown';

/** Asks the browser to keep what is stored; to be called once the reader has something to lose. */
export async function requestPersistence(
  storage: StorageManagerLike | undefined,
): Promise<Persistence> {
  if (storage?.persist === undefined) return 'unknown';
  try {
    if (await storage.persisted?.()) return 'persisted';
    return (await storage.persist()) ? 'persisted' : 'evictable';
  } catch {
    // Opaque origins reject: nothing is promised there.
    return 'evictable';
  }
}
