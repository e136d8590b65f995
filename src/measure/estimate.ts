// A figure with its uncertainty: nothing the bench reports comes without one.
import type { Unit } from '#src/core/units.ts';

/** A value inside an interval that covers the truth in a share `level` of repetitions; from `n` samples. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Such as 0.95. */
  readonly level: number;
  readonly unit: Unit;
  readonly n: number;
  /** The quartiles of the samples, where `value` is their median: how far single samples scatter. */
  readonly q1?: number | undefined;
  readonly q3?: number | undefined;
}
