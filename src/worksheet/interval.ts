// An interval against a threshold: it answers only when all of it lies on one side.
import { convert, type Unit } from '#src/core/units.ts';
import type { ComparisonId, PresenceId } from './ids.ts';

/** A closed interval and the value it surrounds, in a unit of `core/units`. */
export interface Interval {
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly unit: Unit;
}

/** A condition on a quantity: at least or at most a value. */
export interface Threshold {
  readonly comparison: ComparisonId;
  readonly value: number;
  readonly unit: Unit;
}

/** Whether the whole interval satisfies the condition, none of it does, or it cannot be told; throws when the units' dimensions differ. */
export function holds(interval: Interval, { comparison, value, unit }: Threshold): PresenceId {
  const limit = convert(value, unit, interval.unit);
  if (comparison === 'at-least') {
    if (interval.low >= limit) return 'yes';
    return interval.high < limit ? 'no' : 'cannot-tell';
  }
  if (interval.high <= limit) return 'yes';
  return interval.low > limit ? 'no' : 'cannot-tell';
}

/** The answer to several conditions that must all hold: one refuted refutes, one open leaves open, none at all cannot tell. */
export function allHold(answers: readonly PresenceId[]): PresenceId {
  if (answers.includes('no')) return 'no';
  if (answers.length === 0 || answers.includes('cannot-tell')) return 'cannot-tell';
  return 'yes';
}
