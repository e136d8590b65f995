// What a comparison of a thing with itself says about comparisons of different things.
import type { Estimate } from '../estimate.ts';

/** The largest relative difference that an A/A ratio leaves open, such as 0.012: below it a gain is noise. */
export function noiseFloor({ low, high }: Pick<Estimate, 'low' | 'high'>): number {
  return Math.max(high, 1 / low) - 1;
}

/** The floor as an estimate: at least the difference seen between a thing and itself, at most the floor. */
export function noiseFloorEstimate({ q1: _, q3: __, ...ratio }: Estimate): Estimate {
  const value = noiseFloor(ratio);
  const low = Math.min(Math.abs(ratio.value - 1), value);
  return { ...ratio, value, low, high: value };
}
