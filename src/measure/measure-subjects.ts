// Several subjects timed in one sitting: sized, warmed up, then sampled in a drawn order.
import { batchSize, type SampleSize } from './batch-size.ts';
import { type Bench, type Following, type Subject, sampleSeconds } from './bench.ts';
import { type Schedule, sampleOrder } from './order.ts';
import { type WarmUp, warmUp } from './warm-up.ts';

/** How much to measure, and in which order. */
export interface Amount extends SampleSize {
  /** Samples of each subject, at least 30; an odd number is raised by one. */
  readonly rounds?: number | undefined;
  readonly schedule?: Schedule | undefined;
}

/** What was measured of one subject. */
export interface SubjectSamples {
  readonly name: string;
  /** Seconds of a single run; the i-th samples of all subjects of a sitting belong together. */
  readonly seconds: readonly number[];
  /** Runs timed together in one sample. */
  readonly batch: number;
  /** Seconds: the clock's tick divided by the batch, the grain of the samples. */
  readonly step: number;
  readonly warmUp: WarmUp;
}

/** A sitting: its subjects in the order given, and the order in which they were sampled, by place. */
export interface Sitting {
  readonly subjects: readonly SubjectSamples[];
  readonly order: readonly number[];
}

/** Enough that the interval keeps its level in every setting of its simulation, autocorrelated ones too. */
export const ROUNDS = 96;
/** The fewest rounds the bench will report. */
export const LEAST_ROUNDS = 30;

/** Sizes, warms up and times the subjects; throws the signal's reason between samples. */
export async function measureSubjects(
  subjects: readonly Subject[],
  bench: Bench,
  options: Amount & Following = {},
): Promise<Sitting> {
  const { rounds = ROUNDS, schedule = 'interleaved', signal, onProgress } = options;
  if (!(rounds >= LEAST_ROUNDS))
    throw new RangeError(`${rounds} rounds: the bench takes ${LEAST_ROUNDS} or more`);
  const prepared: Prepared[] = [];
  for (const subject of subjects) prepared.push(await prepare(subject, bench, options));

  const even = 2 * Math.ceil(rounds / 2);
  const order = sampleOrder(schedule, subjects.length, even, bench.random);
  for (const [done, place] of order.entries()) {
    onProgress?.({ done, total: order.length });
    const entry = prepared[place];
    if (entry === undefined) continue;
    entry.subject.turn?.(entry.seconds.length);
    const taken = await sampleSeconds(entry.subject, entry.batch, bench, signal);
    entry.seconds.push(taken / entry.batch);
  }
  onProgress?.({ done: order.length, total: order.length });
  return { subjects: prepared.map(({ subject, ...samples }) => samples), order };
}

interface Prepared extends SubjectSamples {
  readonly subject: Subject;
  readonly seconds: number[];
}

async function prepare(subject: Subject, bench: Bench, options: Amount & Following) {
  const { signal } = options;
  const cold = await batchSize(subject, bench, options, { signal });
  const settled = await warmUp(subject, cold, bench, signal);
  // Warm runs are shorter: what was long enough when cold may not be so now.
  const batch = await batchSize(subject, bench, options, { from: cold, signal });
  const step = bench.tick.typical / batch;
  return { subject, name: subject.name, seconds: [], batch, step, warmUp: settled };
}
