// How many runs make one sample: enough that the clock's tick is small against it.
import { type Bench, type Subject, sampleSeconds } from './bench.ts';

/** What a sample must reach at least. */
export interface SampleSize {
  /** Clock ticks in a sample; the tick's share of it is one over this. */
  readonly ticksPerSample?: number | undefined;
  /** Seconds in a sample: below a few milliseconds an interrupt outweighs the work. */
  readonly minimumSampleSeconds?: number | undefined;
}

/** Ticks that a sample lasts at least: rounding at both ends then shifts it by 2 % at most. */
export const ticksOfSample = 50;
/** Aim a fifth above the goal, so that a run that gets a little faster still reaches it. */
const MARGIN = 1.2;
/** A subject that takes no time at this many runs does nothing. */
const MOST = 1e9;

/** The shortest sample allowed, in seconds. */
export function leastSampleSeconds(
  { tick }: Pick<Bench, 'tick'>,
  { ticksPerSample = ticksOfSample, minimumSampleSeconds = 0.005 }: SampleSize = {},
): number {
  return Math.max(ticksPerSample * tick.typical, minimumSampleSeconds);
}

/** How many runs of a subject to time together: the shortest of three samples reaches the goal. */
export async function batchSize(
  subject: Subject,
  bench: Bench,
  size: SampleSize = {},
  { from = 1, signal }: { readonly from?: number; readonly signal?: AbortSignal | undefined } = {},
): Promise<number> {
  const goal = leastSampleSeconds(bench, size);
  let times = from;
  for (;;) {
    let shortest = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3 && !(shortest < goal); i++)
      shortest = Math.min(shortest, await sampleSeconds(subject, times, bench, signal));
    if (shortest >= goal) return times;
    // A sample of a few ticks says little about the next: then only the order of magnitude grows.
    const known = shortest > 5 * bench.tick.typical;
    const growth = known ? Math.min(10, (MARGIN * goal) / shortest) : 10;
    times = Math.max(times + 1, Math.ceil(times * growth));
    if (times > MOST)
      throw new Error(`${subject.name}: ${times} runs take ${shortest} s; it does no work to time`);
  }
}
