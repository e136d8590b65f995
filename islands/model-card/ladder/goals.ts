// What the models were to reach, written down before they were trained; and whether they did.
import { seedInterval } from '#src/train/seed-interval.ts';
import type { TrainedPlan } from '../training-record.ts';

/** The set that decides: forms that never occur in training. */
export const decidingSplit = 'held-cells';

/** Shares of held-out cells answered exactly, on how many seeds, and when two layers would ship. */
export const goals = {
  tutor: { least: 0.97 },
  draft: { least: 0.55, most: 0.9, parameters: { least: 30_000, most: 60_000 } },
  seeds: 5,
  twinMargin: 0.02,
} as const;

/** An estimate over seeds and prompts with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Where an estimate stands against its goal; "barely" means that its interval holds the other answer too. */
export type Standing = 'reached' | 'barely-reached' | 'barely-missed' | 'missed';

/** Whether a share is at least so much. */
export function standingAtLeast({ value, low, high }: Interval, least: number): Standing {
  if (low >= least) return 'reached';
  if (value >= least) return 'barely-reached';
  return high >= least ? 'barely-missed' : 'missed';
}

/** Where an estimate stands to a range; "barely" means that its interval leaves the range. */
export type Place = 'below' | 'inside' | 'barely-inside' | 'above';

/** Whether an estimate lies in a range, ends included. */
export function placeIn(
  { value, low, high }: Interval,
  { least, most }: { readonly least: number; readonly most: number },
): Place {
  if (value < least) return 'below';
  if (value > most) return 'above';
  return low >= least && high <= most ? 'inside' : 'barely-inside';
}

/** Both models on the seeds they share. */
export interface TwinDifference extends Interval {
  readonly tutor: number;
  readonly twin: number;
  readonly seeds: readonly number[];
}

/**
 * Mean of twin − tutor over the seeds that both were trained with and over the prompts they share, with its
 * bootstrap interval; undefined where they share none. A seed decides the order of the examples for both.
 */
export function twinDifference(tutor: TrainedPlan, twin: TrainedPlan): TwinDifference | undefined {
  const pairs = twin.runs.flatMap((run) => {
    const other = tutor.runs.find(({ seed }) => seed === run.seed);
    const mine = Array.from(run.right[decidingSplit] ?? '', Number);
    const its = Array.from(other?.right[decidingSplit] ?? '', Number);
    return mine.length > 0 && mine.length === its.length ? [{ seed: run.seed, mine, its }] : [];
  });
  if (pairs.length === 0) return undefined;
  const { value, low, high } = seedInterval(
    pairs.map(({ mine, its }) => mine.map((right, i) => right - (its[i] ?? 0))),
  );
  return {
    value,
    low,
    high,
    tutor: mean(pairs.flatMap(({ its }) => its)),
    twin: mean(pairs.flatMap(({ mine }) => mine)),
    seeds: pairs.map(({ seed }) => seed),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
