// The interval of a median or another quantile, from the samples in the order in which they came.
//
// Independent samples: the sign test turned round (order statistics; no assumption on the distribution).
// Where the lag-1 autocorrelation is significant: the same ranks (Woodruff 1952), moved outward as far
// as a block bootstrap of the studentised sign count asks for.
// Coverage at the 95 % level, n = 96, is simulated in the tests for lognormal, bimodal and drifting
// samples, independent and with autocorrelation 0.6: between 93 and 97 % in every one; 15, 30 and 48
// independent samples hold it as well (93 % or more, for ranks are whole numbers). With 30 samples
// and autocorrelation 0.6 no method tried held: it covers about 90 %.
import type { Unit } from '#src/core/units.ts';
import { type Random, seededRandom } from '#src/tutor/random.ts';
import type { Estimate } from '../estimate.ts';
import { lag1Autocorrelation } from './autocorrelation.ts';
import { lowerRank } from './binomial-rank.ts';
import { orderStatistic, quantile, quartiles, sorted } from './quantile.ts';
import { signDeviation } from './sign-bootstrap.ts';

/** What is asked of an interval. */
export interface IntervalOptions {
  /** The share of repetitions in which the interval is to cover the truth. */
  readonly level?: number | undefined;
  /** The stream of the block bootstrap; seeded, so that the same samples give the same interval. */
  readonly random?: Random | undefined;
}

interface QuantileOptions extends IntervalOptions {
  /** Which quantile: ½ is the median. */
  readonly p?: number | undefined;
  readonly unit: Unit;
  /** The grain of the samples (the clock's tick over the batch): it widens an interval finer than itself. */
  readonly step?: number | undefined;
}

/** The seed of every interval that is not given a stream of its own. */
export const INTERVAL_SEED = 1952;
/** Below this many samples not even the least and the greatest enclose the median at 95 %. */
const FEWEST = 6;

/** The p-quantile of a series with its interval, a median with its quartiles; throws below six samples. */
export function quantileInterval(
  samples: ArrayLike<number>,
  { p = 0.5, level = 0.95, unit, step = 0, random = seededRandom(INTERVAL_SEED) }: QuantileOptions,
): Estimate {
  const n = samples.length;
  if (n < FEWEST) throw new RangeError(`${n} samples: an interval needs ${FEWEST} or more`);
  const ascending = sorted(samples);
  const value = quantile(samples, p);
  const [from, to] = lag1Autocorrelation(samples).significant
    ? spreadRanks(n, p, signDeviation(samples, value, { level, random }))
    : [lowerRank(n, p, (1 - level) / 2), n + 1 - lowerRank(n, 1 - p, (1 - level) / 2)];
  const slack = rounding(ascending, step);
  return {
    value,
    low: orderStatistic(ascending, from) - slack,
    high: orderStatistic(ascending, to) + slack,
    level,
    unit,
    n,
    ...(p === 0.5 ? scatter(ascending) : {}),
  };
}

function scatter(samples: ArrayLike<number>): Pick<Estimate, 'q1' | 'q3'> {
  const { q1, q3 } = quartiles(samples);
  return { q1, q3 };
}

function spreadRanks(n: number, p: number, deviation: number): [number, number] {
  const middle = n * p + 0.5;
  return [middle - deviation, middle + deviation];
}

/**
 * How far the quantile may be off because samples come in steps: half a step where the samples hardly
 * spread over one, nothing where their own noise already rounds them up and down at random.
 */
export function rounding(ascending: ArrayLike<number>, step: number): number {
  const n = ascending.length;
  const spread = orderStatistic(ascending, 0.75 * n) - orderStatistic(ascending, 0.25 * n + 1);
  return spread < 2 * step ? step / 2 : 0;
}
