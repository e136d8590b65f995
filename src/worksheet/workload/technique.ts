// What every technique tells of a workload: whether it is used already, the tests of its bottleneck on the workload
// without it, what it would gain, and what must not fall. The words follow from this by rules.ts, not here.

import type { Unit } from '#src/core/units.ts';
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import type { MetricId, Workload } from '#src/core/workload/workload.ts';
import type { ComparisonId, PresenceId } from '../ids.ts';
import type { Interval } from '../interval.ts';

/** What tests and guardrails are about: a metric, or one of the shares and costs named here. */
export const testedIds = [
  'cache-share',
  'length-share',
  'recomputed-share',
  'decode-share',
  'dispatch-share',
  'weights-share',
  'size-share',
  'verify-ratio',
  'quality',
  'quality-after',
  'time-after',
  'same-text',
] as const;
/** The id of a tested quantity. */
export type TestedId = (typeof testedIds)[number] | MetricId;

/** A condition, and what was found by computing or, of quality, by somebody's measuring. */
export interface Test {
  readonly quantity: TestedId;
  readonly comparison: ComparisonId;
  /** The threshold; null where nobody has stated it. */
  readonly value: number | null;
  readonly unit: Unit;
  readonly found: number | null;
}

/** A number that a gain rests on and that is not the workload's own. */
export interface Assumption {
  readonly id: AssumptionId;
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly unit: Unit;
}

/** What gains rest on. */
export const assumptionIds = [
  'acceptance',
  'draft-length',
  'draft-share',
  'dense-equivalent',
  'expert-count',
  'experts-chosen',
  'latent-width',
  'state-width',
  'grouped-heads',
  'extra-tokens',
  'size-factor',
  'stored-bits',
] as const;
/** The id of an assumption. */
export type AssumptionId = (typeof assumptionIds)[number];

/** The intermediate numbers that a technique's formula shows. */
export const workingIds = [
  'expected-tokens',
  'verify-cost',
  'draft-cost',
  'speed-up',
  'cache-before',
  'cache-after',
  'weights-before',
  'weights-after',
  'parameters-before',
  'parameters-most',
  'parameters-after',
  'positions-before',
  'positions-after',
  'dispatch-before',
  'dispatch-after',
  'state-bytes',
  'errors-before',
  'errors-after',
] as const;
/** The id of an intermediate number. */
export type WorkingId = (typeof workingIds)[number];
/** A number with its unit. */
export interface Working {
  readonly value: number;
  readonly unit: Unit;
}

/** What a technique tells of a workload. */
export interface Appraisal {
  /** Whether the model, or the way it is served, has the technique already. */
  readonly used: boolean;
  /** All must hold for the bottleneck to be present; the first is always the need. */
  readonly tests: readonly Test[];
  /** What the gain is a share of: seconds or bytes of the binding metric, or errors. */
  readonly of: MetricId | 'errors';
  /** The metric's value without the technique and with it, at the assumptions' middle; null where only a measurement could say. */
  readonly without: number;
  readonly with: number | null;
  /** The share saved; null where only a measurement could say. */
  readonly gain: Interval | null;
  readonly guardrail: Test;
  readonly assumptions: readonly Assumption[];
  readonly workings: Partial<Readonly<Record<WorkingId, Working>>>;
  /** Whether the requirement is met with it, at the assumptions' middle. */
  readonly meets: PresenceId;
}

/** A technique, and the least share that must be saved to pay for its code, its failure modes and its tuning. */
export interface Technique {
  readonly id: TechniqueId;
  readonly leastGain: number;
  /** The text stays the model's own, token by token. */
  readonly exact: boolean;
  /** The tests of its bottleneck, on the workload without it. */
  readonly tests: (workload: Workload) => readonly Test[];
  readonly appraise: (workload: Workload) => Appraisal;
}

/** The answer of a test: cannot tell while the threshold or the finding is missing. */
export function testAnswer({ comparison, value, found }: Test): PresenceId {
  if (value === null || found === null) return 'cannot-tell';
  return (comparison === 'at-least' ? found >= value : found <= value) ? 'yes' : 'no';
}

/** An assumption that is one number. */
export function assumed(id: AssumptionId, value: number, unit: Unit): Assumption {
  return { id, low: value, value, high: value, unit };
}
