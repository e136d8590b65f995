// Runs a subject until its time has settled: compilers, caches and clocks of the processor first.
import { type Bench, type Subject, sampleSeconds } from './bench.ts';
import { median } from './statistics/quantile.ts';

/** How a warm-up ended. */
export interface WarmUp {
  readonly samples: number;
  /** Whether two windows in a row agreed before the patience ran out. */
  readonly converged: boolean;
}

/** Samples in a window; two neighbouring windows are compared by their medians. */
const WINDOW = 5;
/** How closely they must agree. */
const AGREEMENT = 0.02;
/** Samples after which a machine counts as restless and is measured as it is. */
const PATIENCE = 60;

/** Takes samples of `times` runs until the medians of two windows of five agree within 2 %. */
export async function warmUp(
  subject: Subject,
  times: number,
  bench: Bench,
  signal?: AbortSignal,
): Promise<WarmUp> {
  const seconds: number[] = [];
  while (seconds.length < PATIENCE) {
    seconds.push(await sampleSeconds(subject, times, bench, signal));
    if (seconds.length < 2 * WINDOW) continue;
    const now = median(seconds.slice(-WINDOW));
    const before = median(seconds.slice(-2 * WINDOW, -WINDOW));
    if (Math.abs(now / before - 1) <= AGREEMENT)
      return { samples: seconds.length, converged: true };
  }
  return { samples: seconds.length, converged: false };
}
