// What measuring needs from outside, in one object, and the one place where time is taken.
import type { Random } from '#src/tutor/random.ts';
import type { Clock } from './clock.ts';
import type { Tick } from './tick.ts';

/** A clock, its tick, seeded randomness for the order, and a way to let the event loop breathe. */
export interface Bench {
  readonly clock: Clock;
  readonly tick: Tick;
  readonly random: Random;
  /** Resolves after the event loop has had its turn; called between samples, never inside one. */
  pause(): Promise<void>;
}

/** Something to time: does its work `times` times over and gives a result that depends on the work. */
export interface Subject {
  /** Names its samples: letters, digits, dots and dashes. */
  readonly name: string;
  /** Told before each sample which one it is, outside the time taken: to change to the next input. */
  turn?(round: number): void;
  run(times: number): unknown;
}

/** How far a long measurement has come, in samples. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** How a measurement is followed and stopped. */
export interface Following {
  /** Heard between samples. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The last result: kept so that no compiler may drop the work as unused. */
export const consumed: { value: unknown } = { value: undefined };

/** Seconds that `times` runs take together, after letting the event loop breathe; heeds the signal. */
export async function sampleSeconds(
  subject: Subject,
  times: number,
  bench: Bench,
  signal?: AbortSignal,
): Promise<number> {
  await bench.pause();
  signal?.throwIfAborted();
  const start = bench.clock.now();
  const result = subject.run(times);
  consumed.value = result instanceof Promise ? await result : result;
  return bench.clock.now() - start;
}
