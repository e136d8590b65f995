// The ratio of two timings taken in pairs: what both share (a slow minute, a low frequency) cancels.
import type { Estimate } from '../estimate.ts';
import { sorted } from './quantile.ts';
import { type IntervalOptions, quantileInterval, rounding } from './quantile-interval.ts';

interface PairOptions extends IntervalOptions {
  /** The grains of the two series, in their own unit. */
  readonly steps?: { readonly a: number; readonly b: number } | undefined;
}

/** The median of b[i] / a[i] with its interval; throws when the series do not pair. */
export function pairedRatio(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { steps = { a: 0, b: 0 }, ...options }: PairOptions = {},
): Estimate {
  const ratios = pairedRatios(a, b);
  const estimate = quantileInterval(ratios, { ...options, unit: 'ratio' });
  const slack = relativeRounding(a, steps.a) + relativeRounding(b, steps.b);
  return {
    ...estimate,
    low: estimate.low * (1 - slack),
    high: estimate.high * (1 + slack),
  };
}

/** The ratios b[i] / a[i] themselves, in order; throws when lengths differ or a time is not positive. */
export function pairedRatios(a: ArrayLike<number>, b: ArrayLike<number>): Float64Array {
  if (a.length !== b.length)
    throw new RangeError(`${a.length} and ${b.length} samples: pairs need as many of both`);
  return Float64Array.from(a, (time, i) => {
    const other = b[i] ?? Number.NaN;
    if (!(time > 0 && other > 0))
      throw new RangeError(`pair ${i}: ${time} and ${other} are not both positive times`);
    return other / time;
  });
}

function relativeRounding(series: ArrayLike<number>, step: number): number {
  const ascending = sorted(series);
  return rounding(ascending, step) / (ascending[ascending.length >> 1] ?? Number.NaN);
}
