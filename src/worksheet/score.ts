// Predictions against what was measured: coverage (does the 80 % interval hold the value about 80 times in a
// hundred?) and sharpness (how narrow it was), joined in the interval score of Winkler (1972), in the form of
// Gneiting & Raftery (2007), "Strictly Proper Scoring Rules, Prediction, and Estimation", eq. 43.
import { convert, type Unit, units } from '#src/core/units.ts';
import type { Definition } from './definition.ts';
import type { Interval } from './interval.ts';
import { type Attempt, predictionLevel } from './schema.ts';

/** How one prediction fared; widths and scores are in the quantity's scale (log: a width of ln 2 is a factor of two). */
export interface PredictionScore {
  readonly definition: string;
  readonly quantity: string;
  readonly attempt: string;
  /** Whether the attempt was the first: a later one has seen the measurement. */
  readonly first: boolean;
  /** The interval and the measured value, in `unit`. */
  readonly low: number;
  readonly high: number;
  readonly measured: number;
  readonly unit: Unit;
  readonly inside: boolean;
  readonly width: number;
  /** Smaller is better: the width, and more for what lay outside. */
  readonly score: number;
}

/** Coverage and sharpness over a set of predictions; `null` where there are none. */
export interface BookScore {
  readonly n: number;
  readonly inside: number;
  readonly coverage: number;
  /** 95 % Wilson interval of the coverage: with few predictions it is wide, and says so. */
  readonly coverageInterval: { readonly low: number; readonly high: number };
  readonly meanWidth: number;
  readonly meanScore: number;
}

/** (u − l) + 2/α · (distance by which the value lies outside), with α = 1 − level; throws on a level outside 0…1. */
export function intervalScore({
  low,
  high,
  value,
  level,
}: {
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly level: number;
}): number {
  if (!(level > 0 && level < 1))
    throw new Error(`a level of ${level} came in; give a probability between 0 and 1`);
  const outside = Math.max(0, low - value, value - high);
  return high - low + (2 / (1 - level)) * outside;
}

/** Scores every prediction of an attempt whose quantity was measured; `intervals` are the audit's. */
export function scorePredictions(
  definition: Definition,
  attempt: Attempt,
  intervals: ReadonlyMap<string, Interval>,
  { first }: { readonly first: boolean },
): readonly PredictionScore[] {
  return Object.entries(attempt.answers.predictions ?? {}).flatMap(([quantity, prediction]) => {
    const measured = intervals.get(quantity);
    const rule = Object.hasOwn(definition.quantities, quantity)
      ? definition.quantities[quantity]
      : undefined;
    if (measured === undefined || rule === undefined) return [];
    if (units[prediction.unit].dimension !== units[measured.unit].dimension) return [];
    const scaled = rule.scale === 'log' ? logOrNull : (value: number) => value;
    const [from, to] = [prediction.low, prediction.high].map((end) =>
      convert(end, prediction.unit, measured.unit),
    ) as [number, number];
    const [low, high, value] = [scaled(from), scaled(to), scaled(measured.value)];
    if (low === null || high === null || value === null) return [];
    return [
      {
        definition: definition.id,
        quantity,
        attempt: attempt.id,
        first,
        low: from,
        high: to,
        measured: measured.value,
        unit: measured.unit,
        inside: low <= value && value <= high,
        width: high - low,
        score: intervalScore({ low, high, value, level: predictionLevel }),
      },
    ];
  });
}

/** Coverage and sharpness of first attempts only: a retry predicts what it has already seen. */
export function bookScore(scores: readonly PredictionScore[]): BookScore | null {
  const counted = scores.filter(({ first }) => first);
  const n = counted.length;
  if (n === 0) return null;
  const inside = counted.filter((score) => score.inside).length;
  return {
    n,
    inside,
    coverage: inside / n,
    coverageInterval: wilson(inside, n),
    meanWidth: mean(counted.map(({ width }) => width)),
    meanScore: mean(counted.map(({ score }) => score)),
  };
}

function logOrNull(value: number): number | null {
  return value > 0 ? Math.log(value) : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** 95 % interval of a proportion (Wilson 1927, "Probable Inference, the Law of Succession, and Statistical Inference"). */
function wilson(successes: number, n: number): { low: number; high: number } {
  const z = 1.959963984540054; // Φ⁻¹(0.975)
  const centre = (successes + z ** 2 / 2) / (n + z ** 2);
  const half = (z / (n + z ** 2)) * Math.sqrt((successes * (n - successes)) / n + z ** 2 / 4);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
