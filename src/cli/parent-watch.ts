// npm passes a signal to the shell between it and us, and that shell dies without passing it on: whoever
// stops `npm start` from a program would leave the server running. So we look who our parent is.

const EVERY_MILLISECONDS = 1000;

/** Calls `stop` once when the process that started this one is gone; keeps nothing alive by itself. */
export function onParentGone(stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, EVERY_MILLISECONDS);
  watch.unref();
}
