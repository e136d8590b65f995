// The order of the samples, drawn before the first is taken.
import type { Random } from '#src/tutor/random.ts';

/** Interleaved: rounds of all subjects, mirrored two by two. Hot: each subject on end, in two passes. */
export type Schedule = 'interleaved' | 'hot';

/** Places 0…count−1 in the order in which their samples are taken, `rounds` (even) times each. */
export function sampleOrder(
  schedule: Schedule,
  count: number,
  rounds: number,
  random: Random,
): number[] {
  return schedule === 'interleaved'
    ? mirroredOrder(count, rounds, random)
    : passOrder(count, rounds, random);
}

/** A B … B A: every first round drawn by lot, every second its mirror, so that a drift cancels. */
function mirroredOrder(count: number, rounds: number, random: Random): number[] {
  return Array.from({ length: rounds / 2 }, () => {
    const drawn = drawnPlaces(count, random);
    return [...drawn, ...drawn.toReversed()];
  }).flat();
}

/** A A … B B … B B … A A: on end for the caches, in two mirrored passes against drift. */
function passOrder(count: number, rounds: number, random: Random): number[] {
  const drawn = drawnPlaces(count, random);
  return [...drawn, ...drawn.toReversed()].flatMap((place) =>
    Array<number>(rounds / 2).fill(place),
  );
}

/** All places in random order (Fisher–Yates, written as draws without replacement). */
function drawnPlaces(count: number, random: Random): number[] {
  const left = [...Array(count).keys()];
  return Array.from(left).flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}
