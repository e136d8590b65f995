// How far the count of samples below a quantile strays when samples remember each other.
// The count is studentised by a long-run variance from its slow cosines (Lazarus, Lewis, Stock & Watson
// 2018, "equal-weighted cosine"), leaving out the slowest, which is a drift and no uncertainty; how many
// of these deviations to allow is read from a circular block bootstrap of the same studentised count
// (Gonçalves & Vogelsang 2011, the "naive" bootstrap of a robust test).
import type { Random } from '#src/tutor/random.ts';

/** Block bootstraps drawn; the 95 % point of so many is known well enough, at half a millisecond. */
const RESAMPLES = 499;

interface Question {
  /** The level of the interval, such as 0.95. */
  readonly level: number;
  readonly random: Random;
}

/**
 * By how many samples the number below `threshold` may differ from its expectation at the level asked,
 * for a series with memory (in the order in which it was measured).
 */
export function signDeviation(
  series: ArrayLike<number>,
  threshold: number,
  { level, random }: Question,
): number {
  const n = series.length;
  const cosines = slowCosines(n);
  const below = detrended(signs(series, threshold));
  const deviation = Math.sqrt(n * longRunVariance(below, cosines));

  const length = Math.round(1.5 * Math.cbrt(n));
  const resample = new Float64Array(n);
  const studentised = new Float64Array(RESAMPLES);
  for (let draw = 0; draw < RESAMPLES; draw++) {
    let sum = 0;
    let source = 0;
    for (let i = 0; i < n; i++) {
      source = i % length === 0 ? Math.floor(random() * n) : (source + 1) % n;
      const value = below[source] ?? 0;
      resample[i] = value;
      sum += value;
    }
    const spread = Math.sqrt(n * longRunVariance(resample, cosines));
    // Blocks of one value alone vary by nothing and say nothing.
    studentised[draw] = spread > 0 ? Math.abs(sum) / spread : 0;
  }
  studentised.sort();
  const critical = studentised[Math.ceil(level * (RESAMPLES + 1)) - 1] ?? Number.POSITIVE_INFINITY;
  return critical * deviation;
}

/** 1 where a value is below the threshold, ½ where it is equal, 0 above. */
function signs(series: ArrayLike<number>, threshold: number): Float64Array {
  return Float64Array.from(series, (value) =>
    value < threshold ? 1 : value === threshold ? 0.5 : 0,
  );
}

/** What is left of a series beside its straight line in time. */
function detrended(series: Float64Array): Float64Array {
  const n = series.length;
  const middle = (n - 1) / 2;
  const mean = series.reduce((sum, value) => sum + value, 0) / n;
  const slope =
    series.reduce((sum, value, i) => sum + (i - middle) * value, 0) / ((n * (n * n - 1)) / 12);
  return series.map((value, i) => value - mean - slope * (i - middle));
}

/** The mean square of a series' weights on the given cosines: its spectrum near frequency zero. */
function longRunVariance(series: Float64Array, cosines: readonly Float64Array[]): number {
  let squares = 0;
  for (const cosine of cosines) {
    let weight = 0;
    for (let i = 0; i < series.length; i++) weight += (series[i] ?? 0) * (cosine[i] ?? 0);
    squares += weight * weight;
  }
  return squares / cosines.length;
}

const cache = new Map<number, readonly Float64Array[]>();

/** The second to (ν + 1)-th cosine over n points, ν = 0.4 n^⅔ as that paper advises; each of unit length. */
function slowCosines(n: number): readonly Float64Array[] {
  const known = cache.get(n);
  if (known) return known;
  const count = Math.max(4, Math.round(0.4 * n ** (2 / 3)));
  const cosines = Array.from({ length: count }, (_, index) =>
    Float64Array.from(
      { length: n },
      (_, i) => Math.sqrt(2 / n) * Math.cos((Math.PI * (index + 2) * (i + 0.5)) / n),
    ),
  );
  cache.set(n, cosines);
  return cosines;
}
