// What reading a clock over and over shows: it stands still, then jumps.
import type { Clock } from '#src/measure/clock.ts';

/** The first reading of each new time. */
export interface Reading {
  /** How many readings came before it. */
  readonly place: number;
  /** Seconds since the first reading. */
  readonly seconds: number;
}

/** Readings after which a clock is taken to stand still. */
const patience = 5_000_000;

/**
 * Reads a clock without pause until it has jumped `jumps` times, and gives the reading of each jump; the
 * first entry is the start, the last ends the last tread. Fewer where the clock stands still.
 */
export function jumpReadings(clock: Clock, jumps: number): Reading[] {
  const start = clock.now();
  const readings: Reading[] = [{ place: 0, seconds: 0 }];
  let last = start;
  let idle = 0;
  for (let place = 1; readings.length <= jumps && idle < patience; place++) {
    const now = clock.now();
    idle = now > last ? 0 : idle + 1;
    if (now <= last) continue;
    readings.push({ place, seconds: now - start });
    last = now;
  }
  return readings;
}
