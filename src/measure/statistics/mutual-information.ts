// What one label tells of another, in shares of what there is to tell, and how much of that chance would give: a table of
// many cells and few counts always looks informative, so its labels are shuffled and counted again.
import type { Random } from '#src/tutor/random.ts';
import type { Estimate } from '../estimate.ts';

/** Counts by two labels: rows of one, columns of the other, all rows as long. */
export type Table = readonly (readonly number[])[];

/** Entropy of counts, nats; 0 where nothing was counted. */
export function entropy(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce(
    (sum, count) => (count > 0 ? sum - (count / total) * Math.log(count / total) : sum),
    0,
  );
}

/** I(rows; columns) = H(rows) + H(columns) − H(both), nats. */
export function mutualInformation(table: Table): number {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (table[0] ?? []).map((_, at) =>
    table.reduce((sum, row) => sum + (row[at] ?? 0), 0),
  );
  return Math.max(0, entropy(rows) + entropy(columns) - entropy(table.flat()));
}

/** Things with two labels each: one is kept, the other belongs to the thing's group and is shuffled. */
export interface Labelled {
  /** Stratum: shuffling stays within it, and information is counted within it and added up. */
  readonly stratum: number;
  /** Labels of the first kind, from 0: a thing may have several, counted one by one. */
  readonly kept: readonly number[];
  /** Whose label of the second kind it has. */
  readonly owner: number;
}

/** How many labels there are of each kind. */
export interface LabelCounts {
  readonly kept: number;
  readonly shuffled: number;
}

/**
 * I(kept; label | stratum) / H(label | stratum): the share of what there is to know of the label that the kept one tells; 0 where
 * there is nothing to know. `labelOf` gives a thing's label by its place.
 */
export function toldShare(
  things: readonly Labelled[],
  labelOf: (thing: number) => number,
  { kept, shuffled }: LabelCounts,
): number {
  const tables = new Map<number, number[][]>();
  for (const [at, thing] of things.entries()) {
    const label = labelOf(at);
    const table =
      tables.get(thing.stratum) ??
      Array.from({ length: shuffled }, () => new Array<number>(kept).fill(0));
    tables.set(thing.stratum, table);
    const row = table[label];
    if (!row) throw new RangeError(`label ${label}: there are ${shuffled}`);
    for (const one of thing.kept) row[one] = (row[one] ?? 0) + 1;
  }
  let told = 0;
  let known = 0;
  for (const table of tables.values()) {
    const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
    const weight = rows.reduce((sum, count) => sum + count, 0);
    told += weight * mutualInformation(table);
    known += weight * entropy(rows);
  }
  return known > 0 ? told / known : 0;
}

/** What is shuffled: labels between owners, or, where the strata say something of the label, between things of a stratum. */
export type Shuffled = 'owners' | 'within-strata';

/**
 * The share told beyond chance: the value less the mean of shuffles, with the interval that the shuffles leave (95 %). It
 * contains 0 where chance explains the value. `labels` are the owners'.
 */
export function toldBeyondChance(
  things: readonly Labelled[],
  labels: readonly number[],
  counts: LabelCounts,
  {
    shuffle,
    random,
    shuffles = 199,
  }: { readonly shuffle: Shuffled; readonly random: Random; readonly shuffles?: number },
): Estimate {
  const own = things.map(({ owner }) => labels[owner] ?? -1);
  const observed = toldShare(things, (at) => own[at] ?? -1, counts);
  const strata = groups(things.map(({ stratum }) => stratum));
  const chance = Array.from({ length: shuffles }, () => {
    if (shuffle === 'owners') {
      const given = shuffledCopy(labels, random);
      return toldShare(things, (at) => given[things[at]?.owner ?? -1] ?? -1, counts);
    }
    const given = [...own];
    for (const places of strata) {
      const drawn = shuffledCopy(
        places.map((place) => own[place] ?? -1),
        random,
      );
      for (const [i, place] of places.entries()) given[place] = drawn[i] ?? -1;
    }
    return toldShare(things, (at) => given[at] ?? -1, counts);
  }).toSorted((a, b) => a - b);
  const mean = chance.reduce((sum, one) => sum + one, 0) / shuffles;
  const tail = Math.floor(0.025 * shuffles);
  return {
    value: observed - mean,
    low: observed - (chance.at(-1 - tail) ?? mean),
    high: observed - (chance.at(tail) ?? mean),
    level: 0.95,
    unit: 'ratio',
    n: labels.length,
  };
}

function groups(strata: readonly number[]): number[][] {
  const found = new Map<number, number[]>();
  for (const [place, stratum] of strata.entries()) {
    const places = found.get(stratum) ?? [];
    places.push(place);
    found.set(stratum, places);
  }
  return [...found.values()];
}

/** Fisher and Yates by swaps on a copy: quicker for many labels, and another order than `randomOrder`’s of the same numbers. */
function shuffledCopy(values: readonly number[], random: Random): number[] {
  const copy = [...values];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [copy[i], copy[j]] = [copy[j] as number, copy[i] as number];
  }
  return copy;
}
