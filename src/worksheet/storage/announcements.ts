// Tells the other tabs, and the other parts of this page, that something was written: only what and which, never the record.
import { type StoreChange, storeChangeKinds } from './store.ts';

/** The part of a BroadcastChannel that is used. */
export interface Channel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  close(): void;
}

type What = Omit<StoreChange, 'origin'>;

/** Announces changes to listeners here and, through the channel, elsewhere. */
export interface Announcements {
  announce(what: What): void;
  subscribe(listener: (change: StoreChange) => void): () => void;
  close(): void;
}

/** Announcements over a channel; without one they stay in this store. */
export function announcements(channel: Channel | null): Announcements {
  const listeners = new Set<(change: StoreChange) => void>();
  const tell = (change: StoreChange) => {
    for (const listener of listeners) listener(change);
  };
  channel?.addEventListener('message', ({ data }) => {
    if (isWhat(data)) tell({ kind: data.kind, id: data.id, origin: 'elsewhere' });
  });
  return {
    announce(what) {
      channel?.postMessage(what);
      tell({ ...what, origin: 'here' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close() {
      listeners.clear();
      channel?.close();
    },
  };
}

function isWhat(data: unknown): data is What {
  if (typeof data !== 'object' || data === null || !('kind' in data) || !('id' in data))
    return false;
  const { kind, id } = data;
  return (
    storeChangeKinds.some((known) => known === kind) && (id === null || typeof id === 'string')
  );
}
