// A share of counted things, such as accepted tokens of proposed ones.
import type { Estimate } from '../estimate.ts';
import { normalQuantile } from './normal.ts';

/** successes / trials with Wilson's score interval (1927); throws unless 0 ≤ successes ≤ trials, trials > 0. */
export function proportionInterval(
  successes: number,
  trials: number,
  { level = 0.95 }: { readonly level?: number } = {},
): Estimate {
  if (!(trials > 0 && successes >= 0 && successes <= trials))
    throw new RangeError(`${successes} of ${trials}: not a share of anything`);
  const z = normalQuantile((1 + level) / 2);
  const value = successes / trials;
  const weight = 1 + (z * z) / trials;
  const centre = (value + (z * z) / (2 * trials)) / weight;
  const half =
    (z / weight) * Math.sqrt((value * (1 - value)) / trials + (z * z) / (4 * trials * trials));
  // At the ends the interval ends there too, and not by a rounding error beyond.
  const low = successes === 0 ? 0 : centre - half;
  const high = successes === trials ? 1 : centre + half;
  return { value, low, high, level, unit: 'ratio', n: trials };
}
