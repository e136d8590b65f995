// The bootstrap of any statistic, plain or by circular blocks: percentiles of the statistic over
// resampled places. For counts over prompts, which are independent; for timings with memory its
// intervals are too narrow (see the tests), and quantileInterval is used instead.
import type { Unit } from '#src/core/units.ts';
import type { Random } from '#src/tutor/random.ts';
import type { Estimate } from '../estimate.ts';
import { orderStatistic } from './quantile.ts';

interface BootstrapOptions {
  /** How many things are resampled. */
  readonly n: number;
  /** The statistic of the things at these places (some repeated); the array is reused between calls. */
  readonly statistic: (places: Int32Array) => number;
  readonly unit: Unit;
  readonly random: Random;
  readonly level?: number;
  readonly resamples?: number;
  /** Neighbours drawn together: 1 is the plain bootstrap, more the circular block bootstrap. */
  readonly blockLength?: number;
}

/** The statistic of the whole, with the percentile interval of its bootstrap. */
export function bootstrapInterval(options: BootstrapOptions): Estimate {
  const { n, statistic, unit, random, level = 0.95, resamples = 999, blockLength = 1 } = options;
  if (n < 2) throw new RangeError(`${n} things: a bootstrap needs two or more`);
  const places = Int32Array.from({ length: n }, (_, index) => index);
  const value = statistic(places);
  const drawn = new Float64Array(resamples);
  for (let draw = 0; draw < resamples; draw++) {
    let place = 0;
    for (let i = 0; i < n; i++) {
      place = i % blockLength === 0 ? Math.floor(random() * n) : (place + 1) % n;
      places[i] = place;
    }
    drawn[draw] = statistic(places);
  }
  drawn.sort();
  const tail = ((1 - level) / 2) * (resamples + 1);
  const low = orderStatistic(drawn, tail);
  return { value, low, high: orderStatistic(drawn, resamples + 1 - tail), level, unit, n };
}
