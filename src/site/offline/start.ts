// Registers the service worker once the page is done and quiet, tells it what the page has already fetched, and calls
// for the notice when a new edition waits.
import { pathBelow } from '#islands/offline/book-files.ts';
import { bookScope, canKeep, isRemoved, registered } from '#islands/offline/registration.ts';
import { tell } from '#islands/offline/worker-talk.ts';

/** Begins when the page is idle; in development, and where the reader removed everything, never. */
export function startOffline(): void {
  if (!import.meta.env.PROD || !canKeep() || isRemoved()) return;
  const idle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2000));
  const begin = () => idle(() => void start().catch(forgo));
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}

async function start(): Promise<void> {
  const registration = await registered();
  if (!registration) return;
  if (!navigator.serviceWorker.controller) await tellVisited();
  watch(registration);
}

/** What came before the worker was there, the page itself among it. */
async function tellVisited(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
  const paths = [location.href, ...fetched].map((url) => pathBelow(bookScope(), url));
  if (active) tell(active, { say: 'visited', paths: paths.filter((path) => path !== null) });
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = async () => {
    if (!registration.waiting || !navigator.serviceWorker.controller) return;
    (await import('./update-notice.ts')).offerUpdate(registration);
  };
  void offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => void offer());
  });
}

/** A browser that refuses the worker shows the book as ever; the reader has asked for nothing yet. */
function forgo(error: unknown): void {
  console.info('offline:', error);
}
