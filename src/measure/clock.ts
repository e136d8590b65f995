// Time as the bench sees it: one number that only grows, in seconds, whatever counts it.

/** A monotonic clock in seconds; tests put their own in its place. */
export interface Clock {
  now(): number;
}

/** The clock of a browser, a worker or Node: all three offer `performance.now()` in milliseconds. */
export function performanceClock(performance: { now(): number }): Clock {
  return { now: () => performance.now() / 1000 };
}
