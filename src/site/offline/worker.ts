// The service worker: keeps a small shell on the first visit and what the reader visits, answers without a net, and
// lets through whatever it does not know. A new edition waits until the reader wants it.
import { type BookFiles, isImmutable, KEEPING, pathBelow } from '#islands/offline/book-files.ts';
import { keepFiles } from '#islands/offline/keep-files.ts';
import { deleteCopies, KeptCopy, otherCopies } from '#islands/offline/kept-copy.ts';
import type { WorkerWord } from '#islands/offline/worker-talk.ts';
import { localeIds } from '#src/book/locales.ts';
import { offlineAnswer } from './offline-answer.ts';

// Written before this code when the site is built.
declare const BOOK_FILES: BookFiles;

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const place = { caches: worker.caches, scope: worker.registration.scope };
const copy = new KeptCopy(BOOK_FILES, place);
/** A host that has not begun to answer by then loses to the kept file. */
const PATIENCE = 4000;

let whole: Promise<boolean> | undefined;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));
worker.addEventListener('message', (event) => event.waitUntil(hear(event)));
worker.addEventListener('fetch', (event) => {
  const path = knownPath(event.request);
  if (path !== null) event.respondWith(answer(event, path));
});

/** What did not change is taken over; a reader who keeps the whole book gets the rest of the new one too. */
async function install(): Promise<void> {
  const earlier = await otherCopies(BOOK_FILES, place);
  for (const other of earlier) await copy.takeOver(other);
  const missing = await Promise.all(earlier.map((other) => other.missing()));
  const wanted = missing.some(({ length }) => length === 0) ? copy.paths : BOOK_FILES.shell;
  const refused = await keepFiles(copy, wanted, { fetch: worker.fetch.bind(worker) });
  if (refused.length > 0) throw new Error(`not the files of this edition: ${refused.join(', ')}`);
  await copy.note();
}

async function activate(): Promise<void> {
  await deleteCopies(place, BOOK_FILES);
  await worker.clients.claim();
}

async function hear({ data, ports }: ExtendableMessageEvent): Promise<void> {
  const word = data as WorkerWord;
  switch (word.say) {
    case 'files':
      ports[0]?.postMessage(BOOK_FILES);
      return;
    case 'visited':
      await keepFiles(copy, word.paths.filter(isOfBook), { fetch: worker.fetch.bind(worker) });
      return;
    case 'changed':
      whole = undefined;
      return;
    case 'take-over':
      return worker.skipWaiting();
    default:
      return word satisfies never;
  }
}

/** The path of a request that the worker answers; null for what passes by it. */
function knownPath(request: Request): string | null {
  if (request.method !== 'GET' || request.headers.has(KEEPING) || request.headers.has('range'))
    return null;
  const path = pathBelow(place.scope, request.url);
  if (path === null) return null;
  if (isOfBook(path)) return path;
  // An address without its last slash, or one that leads nowhere: the host decides while there is one.
  const page = /^(?:[\w-]+\/)*[\w-]*$/.test(path);
  return request.mode === 'navigate' && page ? (isOfBook(`${path}/`) ? `${path}/` : path) : null;
}

function isOfBook(path: string): boolean {
  return Object.hasOwn(BOOK_FILES.files, path);
}

/** A whole book answers from its copy, in one edition; else the host does as long as it can. */
async function answer(event: FetchEvent, path: string): Promise<Response> {
  whole ??= copy.missing().then(({ length }) => length === 0);
  const stored = await copy.match(path);
  if (stored && (isImmutable(path) || (await whole))) return stored;
  try {
    const response = await fetchedWithin(stored ? PATIENCE : null, event.request);
    if (stored && response.status >= 500) return stored;
    if (response.ok && !stored && isOfBook(path)) event.waitUntil(visited(path, response.clone()));
    return response;
  } catch (error) {
    if (stored) return stored;
    if (event.request.mode !== 'navigate') throw error;
    return offlineAnswer(path, localeIds, (page) => copy.match(page), place.scope);
  }
}

/** Keeps what was fetched, unless everything was removed; a full storage takes nothing from the page. */
async function visited(path: string, response: Response): Promise<void> {
  if (await copy.exists()) await copy.keep(path, response).catch(() => false);
}

async function fetchedWithin(milliseconds: number | null, request: Request): Promise<Response> {
  if (milliseconds === null) return fetch(request);
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error(`${request.url}: no answer yet`)), milliseconds);
  });
  return Promise.race([fetch(request), late]);
}
