// From answers and evidence to the case that the rules decide: every "yes" and "exceeds" is computed here, never typed in.
import { amdahlCeiling } from '#src/core/amdahl.ts';
import { units } from '#src/core/units.ts';
import type { Condition, Definition } from './definition.ts';
import type { Evidence } from './evidence.ts';
import type { PresenceId } from './ids.ts';
import { allHold, holds, type Interval } from './interval.ts';
import type { Case, GainId, GuardrailId } from './rules.ts';
import type { Answers } from './schema.ts';
import { sideOf } from './scope.ts';

type Gathered = Pick<Evidence, 'intervals'>;

/** Whether a condition holds by the evidence; without evidence of its quantity, or in another dimension, it cannot be told. */
export function conditionHolds(condition: Condition, { intervals }: Gathered): PresenceId {
  const interval = intervals.get(condition.quantity);
  if (interval === undefined) return 'cannot-tell';
  if (units[interval.unit].dimension !== units[condition.unit].dimension) return 'cannot-tell';
  return holds(interval, condition);
}

/** Whether the bottleneck is present by the evidence: every test must hold. */
export function presenceByEvidence(tests: readonly Condition[], evidence: Gathered): PresenceId {
  return allHold(tests.map((test) => conditionHolds(test, evidence)));
}

/** The share of the plain time that the technique saves, 1 − ratio, widened by the noise floor on both sides; null where either is not cited. */
export function gainInterval(
  { gain, noiseFloor }: Definition,
  { intervals }: Gathered,
): Interval | null {
  const ratio = intervals.get(gain);
  const floor = intervals.get(noiseFloor)?.high;
  // Without its floor a difference may be noise: leaving the measurement out must not make a gain easier to reach.
  if (ratio === undefined || floor === undefined) return null;
  return {
    low: 1 - ratio.high - floor,
    value: 1 - ratio.value,
    high: 1 - ratio.low + floor,
    unit: 'ratio',
  };
}

/** Where a gain lies against the least gain that pays for the cost. */
export function gainAgainst(gain: Interval | null, leastGain: number | undefined): GainId {
  if (gain === null || leastGain === undefined) return 'unmeasured';
  if (gain.low > leastGain) return 'exceeds';
  return gain.high <= leastGain ? 'falls-short' : 'straddles';
}

/** Whether a guardrail stands by the evidence. */
export function guardrailByEvidence(
  guardrail: Condition | undefined,
  evidence: Gathered,
): GuardrailId {
  if (guardrail === undefined) return 'cannot-tell';
  const answers = { yes: 'holds', no: 'falls', 'cannot-tell': 'cannot-tell' } as const;
  return answers[conditionHolds(guardrail, evidence)];
}

/** The Amdahl ceiling of relieving a share of the time, as an interval of speed-ups; null where the share is not cited. */
export function ceilingOf(share: string | undefined, { intervals }: Gathered): Interval | null {
  const interval = share === undefined ? undefined : intervals.get(share);
  if (interval === undefined || units[interval.unit].dimension !== 'number') return null;
  const ceiling = (value: number) =>
    amdahlCeiling({ share: Math.min(1, Math.max(0, value * units[interval.unit].scale)) });
  return {
    low: ceiling(interval.low),
    value: ceiling(interval.value),
    high: ceiling(interval.high),
    unit: 'times',
  };
}

/** The case that an attempt's answers and evidence make. */
export function caseOf(
  definition: Definition,
  { presence, cost, guardrail, flip }: Answers,
  evidence: Gathered,
): Case {
  const tests = (presence?.tests ?? []).map((test) => ({ ...test, value: test.threshold }));
  return {
    presence: presenceByEvidence(tests, evidence),
    gain: gainAgainst(gainInterval(definition, evidence), cost?.leastGain),
    guardrail: guardrailByEvidence(guardrail && { ...guardrail, value: guardrail.bound }, evidence),
    // Where the scope bounds the quantity, the side is computed; the reader's word counts elsewhere.
    flip: flip === undefined ? null : (sideOf(definition, flip) ?? flip.side),
    plausible: flip?.plausible ?? false,
  };
}
