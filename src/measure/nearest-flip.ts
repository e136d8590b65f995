// Where a condition that holds (or fails) at one size first changes its answer on a ladder of sizes that were all
// measured: the nearest measured flip. Nothing is interpolated: a flip lies at a rung, and after the rung before it.
import type { Estimate } from './estimate.ts';

/** One measured size. */
export interface Rung {
  /** What the ladder climbs by, e.g. parameters. */
  readonly size: number;
  readonly estimate: Pick<Estimate, 'value' | 'low' | 'high'>;
}

/** The level that a measured quantity has to keep to. */
export interface Level {
  readonly comparison: 'at-least' | 'at-most';
  readonly value: number;
}

/** Whether a level is kept: an interval that holds it on both sides cannot tell. */
export type Kept = 'yes' | 'no' | 'cannot-tell';

/** What a ladder says of a condition. */
export type NearestFlip =
  /** At `at` the answer is the other one, for certain; at `after`, the rung before, it was not yet. */
  | {
      readonly kind: 'flip';
      readonly from: 'yes' | 'no';
      readonly after: number;
      readonly at: number;
    }
  /** The answer is the same, or cannot be told from it, up to `upTo`. */
  | { readonly kind: 'no-flip'; readonly from: 'yes' | 'no'; readonly upTo: number }
  /** Already at the first size the interval holds the level. */
  | { readonly kind: 'cannot-tell'; readonly at: number }
  | { readonly kind: 'unmeasured' };

/** Whether the whole interval keeps to the level. */
export function keptAt({ low, high }: Rung['estimate'], { comparison, value }: Level): Kept {
  const [certain, impossible] =
    comparison === 'at-least' ? [low >= value, high < value] : [high <= value, low > value];
  return certain ? 'yes' : impossible ? 'no' : 'cannot-tell';
}

/** The nearest size, from the smallest up, at which the answer differs for certain from the smallest's. */
export function nearestFlip(rungs: readonly Rung[], level: Level): NearestFlip {
  const [first, ...larger] = rungs.toSorted((a, b) => a.size - b.size);
  if (first === undefined) return { kind: 'unmeasured' };
  const from = keptAt(first.estimate, level);
  if (from === 'cannot-tell') return { kind: 'cannot-tell', at: first.size };
  const other: Kept = from === 'yes' ? 'no' : 'yes';
  let after = first.size;
  for (const { size, estimate } of larger) {
    if (keptAt(estimate, level) === other) return { kind: 'flip', from, after, at: size };
    after = size;
  }
  return { kind: 'no-flip', from, upTo: after };
}

/**
 * The rungs of a run: estimates whose key is `series` and a size, `ratio.485760`; in the order of their sizes.
 */
export function ladderRungs(
  summary: Readonly<Record<string, Estimate>>,
  series: string,
): readonly Rung[] {
  const prefix = `${series}.`;
  return Object.entries(summary)
    .filter(([key]) => key.startsWith(prefix) && /^\d+$/.test(key.slice(prefix.length)))
    .map(([key, estimate]) => ({ size: Number(key.slice(prefix.length)), estimate }))
    .toSorted((a, b) => a.size - b.size);
}
