// Which earlier tokens a token may look at, for the same budget of b keys a query: the last b; every second of the last
// 2b; BigBird's window, global tokens and random ones (arXiv 2007.14062), here causal; a few first tokens and a window
// (StreamingLLM, arXiv 2309.17453; "A-shape" in MInference, arXiv 2407.02490); and MInference's vertical lines and slashes.
import { randomOrder } from '../random-order.ts';

/** A causal mask of n tokens: 1 where row i may look at column j. */
export interface Mask {
  readonly length: number;
  /** [n, n], 0 or 1; the diagonal is always 1. */
  readonly visible: Uint8Array;
}

/** The fixed patterns, which look at nothing but places. */
export const fixedPatterns = ['local', 'dilated', 'bigbird', 'a-shape'] as const;
/** One of them. */
export type FixedPattern = (typeof fixedPatterns)[number];

/** How far apart the keys of the dilated pattern are. */
export const dilation = 2;

/** First tokens that a budget of b spends on being seen by all: a quarter, at least one. */
export function firstTokens(budget: number): number {
  return Math.max(1, Math.floor(budget / 4));
}

/** A fixed pattern's mask; `random` is used by BigBird alone. Throws where the budget is below 2. */
export function fixedMask(
  pattern: FixedPattern,
  length: number,
  budget: number,
  random: () => number,
): Mask {
  checkedBudget(budget);
  const first = firstTokens(budget);
  switch (pattern) {
    case 'local':
      return maskWhere(length, (i, j) => i - j < budget);
    case 'dilated':
      return maskWhere(length, (i, j) => (i - j) % dilation === 0 && i - j < dilation * budget);
    case 'a-shape':
      return maskWhere(length, (i, j) => j < first || i - j < budget - first);
    case 'bigbird':
      return withRandomKeys(length, budget, random);
    default:
      return pattern satisfies never;
  }
}

/**
 * Columns that all rows see and distances at which every row looks back, those that a head's mean attention `shares`
 * [n, n] weighs most: a quarter of the budget for columns, the rest for distances, 0 always among them.
 */
export function verticalSlashMask(shares: Float64Array, length: number, budget: number): Mask {
  checkedBudget(budget);
  const columns = new Float64Array(length);
  const distances = new Float64Array(length);
  for (let i = 0; i < length; i++)
    for (let j = 0; j <= i; j++) {
      const share = shares[i * length + j] as number;
      // Mean over the rows that could look there: late columns and far distances have few.
      columns[j] = (columns[j] as number) + share / (length - j);
      distances[i - j] = (distances[i - j] as number) + share / (length - i + j);
    }
  distances[0] = Number.POSITIVE_INFINITY;
  const first = firstTokens(budget);
  const vertical = new Set(largest(columns, first));
  const slashes = new Set(largest(distances, budget - first));
  return maskWhere(length, (i, j) => vertical.has(j) || slashes.has(i - j));
}

/** Every pair that causality allows. */
export function causalPairs(length: number): Mask {
  return maskWhere(length, () => true);
}

/** Visible pairs over those that causality allows. */
export function maskDensity({ length, visible }: Mask): number {
  return visible.reduce((sum, one) => sum + one, 0) / ((length * (length + 1)) / 2);
}

/** How many tokens back anything can reach the last layer's output through windows: (w − 1) · L. */
export function windowReach({
  window,
  layers,
}: {
  readonly window: number;
  readonly layers: number;
}): number {
  return (window - 1) * layers;
}

function maskWhere(length: number, sees: (row: number, column: number) => boolean): Mask {
  const visible = new Uint8Array(length * length);
  for (let i = 0; i < length; i++)
    for (let j = 0; j <= i; j++) visible[i * length + j] = Number(i === j || sees(i, j));
  return { length, visible };
}

/** Half of the budget for a window, a quarter for first tokens, the rest drawn for each row among what is left. */
function withRandomKeys(length: number, budget: number, random: () => number): Mask {
  const first = firstTokens(budget);
  const window = Math.max(1, Math.floor(budget / 2));
  const mask = maskWhere(length, (i, j) => j < first || i - j < window);
  for (let i = 0; i < length; i++) {
    const left = Array.from({ length: i + 1 }, (_, j) => j).filter(
      (j) => mask.visible[i * length + j] === 0,
    );
    for (const j of randomOrder(left, random, budget - first - window))
      mask.visible[i * length + j] = 1;
  }
  return mask;
}

/** Places of the `count` largest values, ties to the lower place. */
function largest(values: Float64Array, count: number): number[] {
  return Array.from(values.keys())
    .sort((a, b) => (values[b] as number) - (values[a] as number) || a - b)
    .slice(0, count);
}

function checkedBudget(budget: number): void {
  if (!(Number.isInteger(budget) && budget >= 2))
    throw new RangeError(`a budget of ${budget} keys: give a whole number from 2`);
}
