// Whether a sample remembers the one before it. Timings do: frequencies, caches and neighbours change
// slowly. Ranks are turned into normal scores first, so that one late interrupt does not hide the memory.
import { normalQuantile } from './normal.ts';

/** Lag-1 autocorrelation of a series, and what it would have to exceed to be believed. */
export interface Autocorrelation {
  readonly value: number;
  /** The 95 % point of a series without memory, 1.645/√n (one-sided: only positive memory misleads). */
  readonly threshold: number;
  readonly significant: boolean;
}

/** The lag-1 autocorrelation of the normal scores of a series, tested one-sided at 5 %. */
export function lag1Autocorrelation(samples: ArrayLike<number>): Autocorrelation {
  const scores = normalScores(samples);
  let products = 0;
  let squares = 0;
  let last = 0;
  for (const score of scores) {
    products += last * score;
    squares += score * score;
    last = score;
  }
  const value = squares === 0 ? 0 : products / squares;
  const threshold = normalQuantile(0.95) / Math.sqrt(samples.length);
  return { value, threshold, significant: value > threshold };
}

/** Each value's rank as a standard normal quantile (Blom 1958); equal values share their mean rank. */
export function normalScores(samples: ArrayLike<number>): Float64Array {
  const n = samples.length;
  const value = (index: number) => samples[index] ?? Number.NaN;
  const places = Array.from({ length: n }, (_, index) => index);
  places.sort((i, j) => value(i) - value(j));
  const scores = new Float64Array(n);
  for (let from = 0, to = 0; from < n; from = to) {
    const tied = value(places[from] ?? 0);
    while (to < n && value(places[to] ?? 0) === tied) to++;
    const rank = (from + 1 + to) / 2;
    const score = normalQuantile((rank - 0.375) / (n + 0.25));
    for (const place of places.slice(from, to)) scores[place] = score;
  }
  return scores;
}
