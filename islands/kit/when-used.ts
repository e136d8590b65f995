// Code that works on what a reader does comes with the first thing that the reader does, and before it only where
// something is kept to be shown: whoever opens a page for the first time fetches its words alone. A stay counts as an
// act, for those who read without a trace, as with a screen reader's own cursor.
import { mayHoldWork } from '#src/worksheet/storage/kept.ts';
import { sayUnloaded } from './lazy-lab.ts';

/** What a reader does first on a page. */
const acts = ['scroll', 'pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;
/** Seconds on a page that has loaded after which its reader counts as staying. */
const STAY = 3;

/**
 * Calls `load` once: when the reader first does something or stays, and as soon as the page rests where this browser holds
 * work. `fresh` is called where it holds none and nothing was done yet.
 */
export async function whenUsed(load: () => void, fresh: () => void = () => {}): Promise<void> {
  const used = new AbortController();
  const { signal } = used;
  const first = () => {
    if (signal.aborted) return;
    used.abort();
    load();
  };
  // Before anything is waited for, so that no act is missed.
  for (const act of acts) addEventListener(act, first, { signal, passive: true, capture: true });
  const within = location.hash !== '' || scrollY > 0; // entered further down: already reading
  const held = await mayHoldWork();
  if (!held && !signal.aborted) fresh();
  if (within || held) return atRest(first);
  const wait = () => setTimeout(first, STAY * 1000);
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { signal, once: true });
}

function atRest(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}

/**
 * Loads `module` (which defines `tag`) when the page is used. Until then an element shows what it holds, and its parts
 * `data-part="fresh"` where this browser keeps nothing yet. Where the module cannot be loaded the element says so.
 */
export function usedLab(tag: `lab-${string}`, module: () => Promise<unknown>): void {
  const labs = [...document.querySelectorAll(tag)];
  const load = () => {
    module().catch((error: unknown) => {
      console.warn(`<${tag}>`, error);
      for (const lab of labs) sayUnloaded(lab);
    });
  };
  void whenUsed(load, () => {
    for (const lab of labs) showFresh(lab);
  });
}

function showFresh(lab: Element): void {
  for (const part of lab.querySelectorAll('[data-part="fresh"]')) part.removeAttribute('hidden');
  for (const part of lab.querySelectorAll('[data-part="opening"]')) part.setAttribute('hidden', '');
}
