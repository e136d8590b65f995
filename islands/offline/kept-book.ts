// The reader's copy of the book as the panel handles it: found, kept, checked, removed.
import { requestPersistence } from '#src/worksheet/storage/persistence.ts';
import type { BookFiles } from './book-files.ts';
import { keepFiles } from './keep-files.ts';
import { type CopyPlace, deleteCopies, KeptCopy } from './kept-copy.ts';
import { bookScope, markRemoved, registered } from './registration.ts';
import { filesOf, tell } from './worker-talk.ts';

/** A newer edition is ready on this device: keeping the older one would be work for nothing. */
export class NewerEdition extends Error {}

/** Where the page's copies lie. */
export function copyPlace(): CopyPlace {
  return { caches, scope: bookScope() };
}

/** The copy of the edition that the page's worker serves; where there is no worker, of the one on the host. */
export async function foundCopy(): Promise<KeptCopy | null> {
  const registration = await navigator.serviceWorker.getRegistration(bookScope());
  const edition = registration?.active
    ? await filesOf(registration.active)
    : await publishedFiles();
  return edition && new KeptCopy(edition, copyPlace());
}

/**
 * Makes a worker serve the page, asks the browser not to clear the storage, and keeps every file. Gives the copy and
 * the paths that were refused.
 */
export async function keptBook(
  signal: AbortSignal,
  onKept: (copy: KeptCopy, path: string) => void,
): Promise<{ readonly copy: KeptCopy; readonly refused: readonly string[] }> {
  markRemoved(false);
  await registered();
  const registration = await navigator.serviceWorker.ready;
  signal.throwIfAborted();
  if (await isNewerReady(registration)) throw new NewerEdition();
  await requestPersistence(navigator.storage);
  const copy = await foundCopy();
  if (!copy || !registration.active) throw new Error('the service worker does not answer');
  const refused = await keepFiles(copy, copy.paths, {
    fetch: (...request) => fetch(...request),
    signal,
    onKept: (path) => onKept(copy, path),
  }).finally(() => registration.active && tell(registration.active, { say: 'changed' }));
  return { copy, refused };
}

/** Removes the copies and the worker; what the reader made lies elsewhere and stays. */
export async function removeBook(): Promise<void> {
  markRemoved(true);
  const registration = await navigator.serviceWorker.getRegistration(bookScope());
  await registration?.unregister();
  await deleteCopies(copyPlace());
}

async function publishedFiles(): Promise<BookFiles | null> {
  const response = await fetch(`${bookScope()}offline.json`).catch(() => null);
  return response?.ok ? ((await response.json()) as BookFiles) : null;
}

/** Looks for a newer edition on the host, and waits until it is ready or has failed. */
async function isNewerReady(registration: ServiceWorkerRegistration): Promise<boolean> {
  // Without a net there is no newer edition to be had; keeping will say so itself.
  await registration.update().catch(() => undefined);
  const { installing } = registration;
  if (installing)
    await new Promise<void>((resolve) => {
      const settled = () => {
        if (installing.state !== 'installing') resolve();
      };
      installing.addEventListener('statechange', settled);
      settled();
    });
  return registration.waiting !== null;
}
