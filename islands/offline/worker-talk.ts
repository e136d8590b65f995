// What pages and the book's service worker say to each other.
import type { BookFiles } from './book-files.ts';

/** What a page may say to a worker. */
export type WorkerWord =
  /** Asks for the files of the worker's edition, answered through the port. */
  | { readonly say: 'files' }
  /** These files were fetched before the worker was there: keep them as if it had seen them. */
  | { readonly say: 'visited'; readonly paths: readonly string[] }
  /** The page kept or removed files: look again how much is kept. */
  | { readonly say: 'changed' }
  /** The reader wants this edition now. */
  | { readonly say: 'take-over' };

/** The edition that a worker serves; null where it does not answer. */
export function filesOf(worker: ServiceWorker): Promise<BookFiles | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(null), 10_000);
    port1.onmessage = ({ data }) => {
      clearTimeout(late);
      port1.close();
      resolve(data as BookFiles);
    };
    tell(worker, { say: 'files' }, [port2]);
  });
}

/** Says something to a worker. */
export function tell(worker: ServiceWorker, word: WorkerWord, transfer: Transferable[] = []): void {
  worker.postMessage(word, transfer);
}
