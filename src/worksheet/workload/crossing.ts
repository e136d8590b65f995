// The nearest value of one quantity at which something about a workload changes: outward in octaves from where the
// quantity stands, in both directions and for all quantities at once, then by halving.
import { type QuantityId, quantities, quantityOf } from '#src/core/workload/quantities.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import type { ComparisonId } from '../ids.ts';

/** A value of a quantity from which on, upward or downward, a workload is as was asked. */
export interface Crossing {
  readonly quantity: QuantityId;
  readonly comparison: ComparisonId;
  readonly value: number;
  readonly from: number;
  /** Octaves from where the quantity stands, times the quantity's weight. */
  readonly distance: number;
}

/** Where a quantity may go: each direction's end, and how much an octave of it counts. */
export interface Reach {
  readonly quantity: QuantityId;
  readonly low: number;
  readonly high: number;
  readonly weight: number;
}

const farthest = 64;
/** A millionth of an octave: more than anybody is shown. */
const halvings = 20;

/** One direction in which a quantity is walked. */
interface Walk {
  readonly quantity: QuantityId;
  readonly weight: number;
  readonly from: number;
  readonly up: boolean;
  readonly end: number;
  reached: number;
}

/** The nearest crossing to where `is` holds of a quantity's value, or null where no single quantity leads there within its reach; `is` must not hold now. */
export function nearestCrossing(
  workload: Workload,
  reaches: readonly Reach[],
  is: (quantity: QuantityId, value: number) => boolean,
): Crossing | null {
  const walks = reaches.flatMap((reach) => walksOf(workload, reach));
  for (let octave = 1; octave <= farthest; octave++) {
    const found = walks.flatMap((walk): Crossing[] => {
      const { weight } = walk;
      if (octave % weight !== 0 || walk.reached === walk.end) return [];
      const next = stepped(walk);
      if (!is(walk.quantity, next)) {
        walk.reached = next;
        return [];
      }
      const value = whole(walk, halved(walk, next, is));
      walk.reached = walk.end;
      const { quantity, from, up } = walk;
      const distance = Math.abs(Math.log2(value / from)) * weight;
      return [{ quantity, comparison: up ? 'at-least' : 'at-most', value, from, distance }];
    });
    if (found.length > 0)
      return found.reduce((best, next) => (next.distance < best.distance ? next : best));
  }
  return null;
}

function walksOf(workload: Workload, { quantity, weight, low, high }: Reach): Walk[] {
  const from = quantityOf(workload, quantity);
  if (from === null || from <= 0) return [];
  return [
    { quantity, weight, from, up: true, end: Math.max(high, from), reached: from },
    { quantity, weight, from, up: false, end: Math.min(low, from), reached: from },
  ].filter(({ end }) => end !== from);
}

function stepped({ reached, up, end }: Walk): number {
  return up ? Math.min(end, reached * 2) : Math.max(end, reached / 2);
}

/** Whole answers and tokens, rounded beyond the edge. */
function whole({ quantity, up, end }: Walk, value: number): number {
  const { unit } = quantities[quantity];
  if (unit !== 'count' && unit !== 'token') return value;
  return up ? Math.min(Math.ceil(value), Math.max(end, value)) : Math.max(1, Math.floor(value));
}

/** The edge between the last value of which it does not hold and the first of which it does. */
function halved(
  { quantity, reached }: Walk,
  beyond: number,
  is: (quantity: QuantityId, value: number) => boolean,
): number {
  let before = reached;
  let after = beyond;
  for (let halving = 0; halving < halvings; halving++) {
    const middle = Math.sqrt(before * after);
    if (is(quantity, middle)) after = middle;
    else before = middle;
  }
  return after;
}
