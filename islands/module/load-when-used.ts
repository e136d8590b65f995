// Code that keeps what a reader does comes with the first thing that the reader does, and before it only where something
// is kept to be shown: whoever opens a page for the first time fetches its words alone.
import { mayHoldWork } from '#src/worksheet/storage/kept.ts';

/** What a reader does first on a page. */
const acts = ['scroll', 'pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;

/** Calls `load` once: when the page rests, where this browser holds work, else when the reader first does something. */
export async function loadWhenUsed(load: () => void): Promise<void> {
  const within = location.hash !== '' || scrollY > 0; // entered further down: already reading
  if (within || (await mayHoldWork())) {
    if ('requestIdleCallback' in window) requestIdleCallback(load);
    else setTimeout(load, 200);
    return;
  }
  const acted = new AbortController();
  const options = { signal: acted.signal, passive: true, capture: true };
  const first = () => {
    acted.abort();
    load();
  };
  for (const act of acts) addEventListener(act, first, options);
}
