// How finely a clock counts. Browsers coarsen theirs (5 µs when isolated, 100 µs when not, 1 ms in
// some), so what can be timed at all is found out before anything is timed.
import type { Clock } from './clock.ts';

/** The steps of a clock, in seconds. */
export interface Tick {
  /** The smallest step seen. */
  readonly smallest: number;
  /** The median step: the one to plan samples by, since some browsers jitter their steps. */
  readonly typical: number;
}

interface Limits {
  /** How many steps to watch. */
  readonly steps?: number;
  /** Seconds after which the steps seen so far must do. */
  readonly seconds?: number;
}

/** After so many readings without a step the clock is taken to stand still. */
const PATIENCE = 20_000_000;

/** Watches a clock until it has stepped often enough; throws when it does not step at all. */
export function calibrateTick(clock: Clock, { steps = 64, seconds = 0.25 }: Limits = {}): Tick {
  const start = clock.now();
  const seen: number[] = [];
  let last = start;
  for (let idle = 0; seen.length < steps && last - start < seconds; idle++) {
    const now = clock.now();
    if (now > last) {
      seen.push(now - last);
      last = now;
      idle = 0;
    }
    if (idle > PATIENCE)
      throw new Error(`the clock stands at ${last} s: give the bench a clock that runs`);
  }
  seen.sort((a, b) => a - b);
  const smallest = seen[0] ?? Number.NaN;
  return { smallest, typical: seen[seen.length >> 1] ?? smallest };
}
