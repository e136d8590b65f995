// What must not be interrupted, known in every tab of the book: whoever would replace its code asks first.

/** A measurement or a training under way, or something typed that is not in storage yet. */
export type Busy = (typeof kinds)[number];

const kinds = ['measuring', 'training', 'unsaved'] as const;

const PREFIX = 'which-bottleneck.busy.';

/** Says that the page is busy until the function it gives is called, or the page is left. */
export function holdBusy(what: Busy): () => void {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Where locks are refused, nothing can be kept offline either, and nobody will ask.
  globalThis.navigator?.locks
    ?.request(PREFIX + what, { mode: 'shared' }, () => released)
    .catch(() => undefined);
  return release;
}

/** What any tab of the book is busy with. */
export async function busyNow(): Promise<Busy[]> {
  const { held = [] } = await navigator.locks.query();
  const names = new Set(held.map(({ name }) => name));
  return kinds.filter((what) => names.has(PREFIX + what));
}
