// Quantiles of a sample, interpolated between its order statistics.

/** The p-quantile of a sample in any order (Hyndman & Fan 1996, type 7); throws on an empty sample. */
export function quantile(samples: ArrayLike<number>, p: number): number {
  return orderStatistic(sorted(samples), 1 + p * (samples.length - 1));
}

/** The median: the middle value, or the mean of the middle two. */
export function median(samples: ArrayLike<number>): number {
  return quantile(samples, 0.5);
}

/** The values that a quarter, half and three quarters of a sample lie below. */
export interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** The quartiles of a sample. */
export function quartiles(samples: ArrayLike<number>): Quartiles {
  const ascending = sorted(samples);
  const at = (p: number) => orderStatistic(ascending, 1 + p * (ascending.length - 1));
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

/** The value at a fractional rank, 1 the least and n the greatest; ranks outside are brought in. */
export function orderStatistic(ascending: ArrayLike<number>, rank: number): number {
  const n = ascending.length;
  if (n === 0) throw new RangeError('an empty sample has no quantile: take samples first');
  const within = Math.min(Math.max(rank, 1), n);
  const below = Math.floor(within);
  const low = ascending[below - 1] ?? Number.NaN;
  const high = ascending[Math.min(below, n - 1)] ?? Number.NaN;
  return low + (within - below) * (high - low);
}

/** A sorted copy. */
export function sorted(samples: ArrayLike<number>): Float64Array {
  return Float64Array.from(samples).sort();
}
