// The book's service worker as a page finds it; a reader who removed it is not given it again unasked.

const REMOVED = 'which-bottleneck.offline-removed';

/** Where the book stands, absolute. */
export function bookScope(): string {
  return new URL(import.meta.env.BASE_URL, location.href).href;
}

/** Whether this browser can keep pages at this address at all: never without https, save on the reader's own machine. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Registers the worker, or finds it registered. */
export function registered(): Promise<ServiceWorkerRegistration | undefined> {
  const scope = bookScope();
  return navigator.serviceWorker.register(`${scope}sw.js`, { scope, updateViaCache: 'none' });
}

/** Whether the reader removed everything from this device. */
export function isRemoved(): boolean {
  try {
    return localStorage.getItem(REMOVED) !== null;
  } catch {
    // Where storage is refused, no worker can be registered either.
    return true;
  }
}

/** Remembers, or forgets, that the reader removed everything. */
export function markRemoved(removed: boolean): void {
  if (removed) localStorage.setItem(REMOVED, '1');
  else localStorage.removeItem(REMOVED);
}
