// Several pairs timed in one sitting: both of a pair run one right after the other, whichever first by lot, so that what
// changes between them is what the pair compares and not the machine; the pairs take turns over the whole sitting.
import { randomOrder } from '#src/core/random-order.ts';
import type { Random } from '#src/tutor/random.ts';
import { batchSize, type SampleSize } from './batch-size.ts';
import { type Bench, type Following, type Subject, sampleSeconds } from './bench.ts';
import { LEAST_ROUNDS, ROUNDS, type Sitting, type SubjectSamples } from './measure-subjects.ts';
import { warmUp } from './warm-up.ts';

interface Prepared extends SubjectSamples {
  readonly subject: Subject;
  readonly seconds: number[];
}

/**
 * Times pairs of subjects, 96 samples of each subject unless told otherwise and 30 at least; an odd number is raised by
 * one. The places of the sitting's order count the subjects pair by pair. Throws the signal's reason between samples.
 */
export async function measurePairs(
  pairs: readonly (readonly [Subject, Subject])[],
  bench: Bench,
  options: SampleSize & Following & { readonly rounds?: number | undefined } = {},
): Promise<Sitting> {
  const { rounds = ROUNDS, signal, onProgress } = options;
  if (!(rounds >= LEAST_ROUNDS))
    throw new RangeError(`${rounds} rounds: the bench takes ${LEAST_ROUNDS} or more`);
  const prepared: Prepared[] = [];
  for (const subject of pairs.flat()) prepared.push(await prepare(subject, bench, options));

  const order = pairedOrder(pairs.length, 2 * Math.ceil(rounds / 2), bench.random);
  for (const [done, place] of order.entries()) {
    onProgress?.({ done, total: order.length });
    const entry = prepared[place];
    if (entry === undefined) continue;
    entry.subject.turn?.(entry.seconds.length);
    entry.seconds.push(
      (await sampleSeconds(entry.subject, entry.batch, bench, signal)) / entry.batch,
    );
  }
  onProgress?.({ done: order.length, total: order.length });
  return { subjects: prepared.map(({ subject, ...samples }) => samples), order };
}

/**
 * Places 0…2·count−1 (pair p holds 2p and 2p+1) in the order of their samples, `rounds` (even) times each: the pairs of
 * every first round by lot, every second round its mirror, so that a pair is ABBA or BAAB and a drift cancels.
 */
export function pairedOrder(count: number, rounds: number, random: Random): number[] {
  return Array.from({ length: rounds / 2 }, () => {
    const drawn = randomOrder([...Array(count).keys()], random).flatMap((pair) =>
      randomOrder([2 * pair, 2 * pair + 1], random),
    );
    return [...drawn, ...drawn.toReversed()];
  }).flat();
}

/** As of any sitting: sized while cold, warmed up, sized again for warm runs, which are shorter. */
async function prepare(subject: Subject, bench: Bench, options: SampleSize & Following) {
  const { signal } = options;
  const cold = await batchSize(subject, bench, options, { signal });
  const settled = await warmUp(subject, cold, bench, signal);
  const batch = await batchSize(subject, bench, options, { from: cold, signal });
  const step = bench.tick.typical / batch;
  return { subject, name: subject.name, seconds: [], batch, step, warmUp: settled };
}
