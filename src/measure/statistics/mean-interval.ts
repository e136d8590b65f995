// The mean of what was counted of each of many things that are independent of each other: prompts, not timings.
import type { Unit } from '#src/core/units.ts';
import { type Random, seededRandom } from '#src/tutor/random.ts';
import type { Estimate } from '../estimate.ts';
import { bootstrapInterval } from './bootstrap-interval.ts';

/** The mean with the interval of its plain bootstrap; the same draws every time unless `random` is given. */
export function meanInterval(
  values: readonly number[],
  unit: Unit,
  random: Random = seededRandom(1979),
): Estimate {
  return bootstrapInterval({
    n: values.length,
    statistic: (places) =>
      places.reduce((sum, place) => sum + (values[place] ?? 0), 0) / places.length,
    unit,
    random,
  });
}
