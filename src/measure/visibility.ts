// Whether the page can be seen. A hidden tab is throttled by the browser, so its timings are void.
// A worker cannot know, so its page tells it through a channel.

/** A page's visibility and its changes. */
export interface Visibility {
  hidden(): boolean;
  /** Calls the listener at every change; the function returned ends that. */
  subscribe(listener: () => void): () => void;
}

/** Nothing here can be hidden: Node, and tests. */
export const alwaysVisible: Visibility = { hidden: () => false, subscribe: () => () => {} };

/** What is used of a document. */
interface DocumentLike {
  readonly hidden: boolean;
  addEventListener(type: 'visibilitychange', listener: () => void): void;
  removeEventListener(type: 'visibilitychange', listener: () => void): void;
}

/** The visibility of a document. */
export function documentVisibility(document: DocumentLike): Visibility {
  return {
    hidden: () => document.hidden,
    subscribe(listener) {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
  };
}

/** What is used of a channel: a BroadcastChannel named for one page alone, or one end of a MessageChannel. */
interface ChannelEnd {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  removeEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** The page's end: tells of every change, and the present state to whoever asks; the result ends it. */
export function sendVisibility(visibility: Visibility, channel: ChannelEnd): () => void {
  const tell = () => channel.postMessage({ hidden: visibility.hidden() });
  const answer = ({ data }: { readonly data: unknown }) => {
    if (data === 'visibility') tell();
  };
  channel.addEventListener('message', answer);
  const silence = visibility.subscribe(tell);
  return () => {
    silence();
    channel.removeEventListener('message', answer);
  };
}

/** The worker's end: asks for the state at once, and takes the page for visible until it hears. */
export function receivedVisibility(channel: ChannelEnd): Visibility {
  let hidden = false;
  const listeners = new Set<() => void>();
  channel.addEventListener('message', ({ data }) => {
    if (typeof data !== 'object' || data === null || !('hidden' in data)) return;
    const was = hidden;
    hidden = data.hidden === true;
    if (was !== hidden) for (const listener of listeners) listener();
  });
  channel.postMessage('visibility');
  return {
    hidden: () => hidden,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
