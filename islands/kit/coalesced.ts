// Work that reads everything anew at each change: many changes in a row, such as an import's, ask for it once.

/**
 * A task that never runs beside itself: calls while it runs lead to one more run after it, and settle with that one.
 * So the last run begins after the last call, and an earlier one cannot end after it.
 */
export function coalesced(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const call = (): Promise<void> => {
    if (running === undefined) {
      running = task().finally(() => {
        running = undefined;
      });
      return running;
    }
    const again = () => {
      next = undefined;
      return call();
    };
    next ??= running.then(again, again);
    return next;
  };
  return call;
}
