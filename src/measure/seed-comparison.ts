// Whether a trained model is better, worse or as good as its control, by the seeds of both: a training is one
// draw, so the seeds are the sample. "No difference" is only said where a test of equivalence says it.
import { studentQuantile } from './statistics/student.ts';

/** A mean over seeds with its interval. */
export interface SeedMean {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  readonly seeds: number;
}

/** A difference of means over seeds, variant minus control. */
export interface SeedDifference extends SeedMean {
  /**
   * `higher`/`lower`: the interval of `level` leaves 0 out. `equivalent`: two one-sided tests at 5 % each
   * (Schuirmann 1987) put the difference within ± margin. Both may hold: a small difference that is real.
   */
  readonly direction: 'higher' | 'lower' | 'unclear';
  readonly equivalent: boolean;
  readonly margin: number;
}

/** Mean of one value a seed, with Student's interval; a single seed has no interval (both ends NaN). */
export function seedMean(values: readonly number[], level = 0.95): SeedMean {
  const value = mean(values);
  const n = values.length;
  if (n < 2) return { value, low: Number.NaN, high: Number.NaN, level, seeds: n };
  const half = studentQuantile((1 + level) / 2, n - 1) * Math.sqrt(variance(values) / n);
  return { value, low: value - half, high: value + half, level, seeds: n };
}

/** The same of a share: Student's interval reaches past 0 and 1 near its ends, where no share can be. */
export function shareMean(values: readonly number[], level = 0.95): SeedMean {
  const { low, high, ...rest } = seedMean(values, level);
  return { ...rest, low: Math.max(0, low), high: Math.min(1, high) };
}

/**
 * Mean of `variant` minus mean of `control`, with Welch's interval (Welch 1947: the spreads may differ) and
 * the test of equivalence within ± margin. Throws where either has fewer than two seeds.
 */
export function seedDifference(
  variant: readonly number[],
  control: readonly number[],
  { margin, level = 0.95 }: { readonly margin: number; readonly level?: number },
): SeedDifference {
  if (variant.length < 2 || control.length < 2)
    throw new RangeError(
      `${variant.length} and ${control.length} seeds: a comparison needs two or more of each`,
    );
  const value = mean(variant) - mean(control);
  const [a, b] = [variant, control].map((values) => variance(values) / values.length) as [
    number,
    number,
  ];
  const error = Math.sqrt(a + b);
  // Seeds that agree to the last digit have no spread: Welch's formula would divide 0 by 0.
  const freedom =
    error === 0
      ? variant.length + control.length - 2
      : (a + b) ** 2 / (a ** 2 / (variant.length - 1) + b ** 2 / (control.length - 1));
  const half = studentQuantile((1 + level) / 2, freedom) * error;
  const oneSided = studentQuantile(0.95, freedom) * error;
  const [low, high] = [value - half, value + half];
  return {
    ...{ value, low, high, level, margin, seeds: Math.min(variant.length, control.length) },
    direction: low > 0 ? 'higher' : high < 0 ? 'lower' : 'unclear',
    equivalent: Math.abs(value) + oneSided < margin,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Unbiased. */
function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
