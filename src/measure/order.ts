// The order of the samples, drawn before the first is taken.
import { randomOrder } from '#src/core/random-order.ts';
import type { Random } from '#src/tutor/random.ts';

/** Interleaved: rounds of all subjects, mirrored two by two. Hot: blocks of each on end. */
export type Schedule = 'interleaved' | 'hot';

/** Samples of one subject on end, at most; a mirror joins two such blocks of the last one drawn. */
const BLOCK = 8;

/** Places 0…count−1 in the order in which their samples are taken, `rounds` (even) times each. */
export function sampleOrder(
  schedule: Schedule,
  count: number,
  rounds: number,
  random: Random,
): number[] {
  return schedule === 'interleaved'
    ? mirroredOrder(count, rounds, random)
    : blockOrder(count, rounds, random);
}

/** A B … B A: every first round drawn by lot, every second its mirror, so that a drift cancels. */
function mirroredOrder(count: number, rounds: number, random: Random): number[] {
  return Array.from({ length: rounds / 2 }, () => {
    const drawn = drawnPlaces(count, random);
    return [...drawn, ...drawn.toReversed()];
  }).flat();
}

/** A A … B B … B B … A A: blocks on end for the caches, mirrored two by two against drift. */
function blockOrder(count: number, rounds: number, random: Random): number[] {
  const half = rounds / 2;
  const mirrors = Math.ceil(half / BLOCK);
  return Array.from({ length: mirrors }, (_, i) => {
    const size = Math.floor(((i + 1) * half) / mirrors) - Math.floor((i * half) / mirrors);
    const drawn = drawnPlaces(count, random);
    return [...drawn, ...drawn.toReversed()].flatMap((place) => Array<number>(size).fill(place));
  }).flat();
}

function drawnPlaces(count: number, random: Random): number[] {
  return randomOrder([...Array(count).keys()], random);
}
