// Work in pieces: a long computation in the page stops every few milliseconds, so that the page can draw and answer.

/** How long a piece takes: half a frame. */
const PIECE_MILLISECONDS = 8;

/** How long a frame is waited for: a page out of sight draws none. */
const HIDDEN_MILLISECONDS = 100;

/** Gives a function to await between steps: it passes at once until the piece is long enough, then lets the page in. */
export function pieces(
  now: () => number = () => performance.now(),
): () => Promise<void> | undefined {
  let begun = now();
  return () => {
    if (now() - begun < PIECE_MILLISECONDS) return undefined;
    return nextTask().then(() => {
      begun = now();
    });
  };
}

/** Lets the page in: whatever waits to be drawn or answered comes first. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Lets the page draw: passes in a task of its own after the next frame, or soon where nothing is drawn. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const given = setTimeout(pass, HIDDEN_MILLISECONDS);
    const asked = requestAnimationFrame(() => setTimeout(pass));
    function pass(): void {
      clearTimeout(given);
      cancelAnimationFrame(asked);
      resolve();
    }
  });
}
