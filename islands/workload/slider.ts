// Positions of the one slider: a thousand steps over a quantity's whole range, by factors where it varies by factors.
import { type QuantityId, quantities, quantityOf } from '#src/core/workload/quantities.ts';
import type { Workload } from '#src/core/workload/workload.ts';

/** Steps from one end to the other. */
export const sliderSteps = 1000;

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The range of a quantity on the slider; a target's lies around itself. */
function rangeOn(workload: Workload, id: QuantityId): Range {
  const from = quantityOf(workload, id) ?? quantities[id].low;
  if (id === 'target') return { low: from / 1000, high: from * 1000 };
  const { low, high } = quantities[id];
  return { low: Math.min(low, from || low), high: Math.max(high, from) };
}

/** The value at a position; whole answers and tokens are whole. */
export function valueAt(workload: Workload, id: QuantityId, position: number): number {
  const { low, high } = rangeOn(workload, id);
  const part = position / sliderSteps;
  const value = id === 'quality-bound' ? low + part * (high - low) : low * (high / low) ** part;
  const { unit } = quantities[id];
  return unit === 'count' || unit === 'token' ? Math.max(1, Math.round(value)) : value;
}

/** The position nearest to a value. */
export function positionOf(workload: Workload, id: QuantityId, value: number): number {
  const { low, high } = rangeOn(workload, id);
  const part =
    id === 'quality-bound'
      ? (value - low) / (high - low)
      : Math.log(Math.max(low, value) / low) / Math.log(high / low);
  return Math.round(sliderSteps * Math.min(1, Math.max(0, part)));
}
