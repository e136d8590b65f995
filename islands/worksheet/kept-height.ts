// A reload leads the reader back to where they were: a lab that is drawn late keeps the place it took before.

/** Gives each lab of a page the height it had when the page was left, and remembers it when it is left again. */
export function keepHeights(tag: `lab-${string}`): void {
  const labs = [...document.querySelectorAll<HTMLElement>(tag)];
  const name = (index: number) => `${location.pathname}#${tag}-${index}`;
  try {
    for (const [index, lab] of labs.entries()) {
      const height = sessionStorage.getItem(name(index));
      if (height !== null) lab.style.minBlockSize = `${Number(height)}px`;
    }
    addEventListener('pagehide', () => {
      for (const [index, lab] of labs.entries())
        sessionStorage.setItem(name(index), String(lab.offsetHeight));
    });
  } catch {
    // Storage is refused: the page may jump once, which loses nothing.
  }
}
