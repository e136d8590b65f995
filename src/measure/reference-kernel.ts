// A fixed piece of plain arithmetic, timed before and after a run: when the machine itself has become
// slower or faster meanwhile, what was measured in between is not one thing.
import { batchSize } from './batch-size.ts';
import { type Bench, type Subject, sampleSeconds } from './bench.ts';
import { median } from './statistics/quantile.ts';
import { warmUp } from './warm-up.ts';

/** Multiply-adds in one run: about 20 µs, in cache, without allocation. */
const STEPS = 20_000;

/** A chain of multiply-adds whose every step needs the one before; its end is the result. */
export const referenceKernel: Subject = {
  name: 'reference',
  run(times) {
    let x = 0.5;
    for (let step = times * STEPS; step > 0; step--) x = x * 0.999_999 + 1e-7;
    return x;
  },
};

/** Samples of one reading: 0.2 s at the least, longer than most of a machine's hiccups. */
const SAMPLES = 41;
/** Relative change of the reference above which a run is discarded. */
export const DRIFT_LIMIT = 0.1;

/** The reference made ready: `read` gives seconds of single runs at this moment. */
export interface Reference {
  read(signal?: AbortSignal): Promise<readonly number[]>;
}

/** Sizes and warms up the reference kernel once; both readings then time the same batch. */
export async function openReference(
  bench: Bench,
  kernel: Subject = referenceKernel,
  signal?: AbortSignal,
): Promise<Reference> {
  const cold = await batchSize(kernel, bench, {}, { signal });
  await warmUp(kernel, cold, bench, signal);
  const batch = await batchSize(kernel, bench, {}, { from: cold, signal });
  return {
    async read(during) {
      const seconds: number[] = [];
      while (seconds.length < SAMPLES)
        seconds.push((await sampleSeconds(kernel, batch, bench, during)) / batch);
      return seconds;
    },
  };
}

/** How much slower the reference has become: 0.1 is 10 %; faster is counted by the inverse. */
export function drift(before: readonly number[], after: readonly number[]): number {
  const ratio = median(after) / median(before);
  return Math.max(ratio, 1 / ratio) - 1;
}
