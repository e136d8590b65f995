// The reference judgement: the book's own requirement, tests and thresholds applied to the evidence at hand, so
// that what stands beside the reader's answer follows from the same runs and not from the author's machine.
import {
  ceilingOf,
  conditionHolds,
  gainAgainst,
  gainInterval,
  guardrailByEvidence,
  presenceByEvidence,
} from './case.ts';
import type { Condition, Definition } from './definition.ts';
import type { Evidence } from './evidence.ts';
import type { PresenceId, ReasonClassId, ResourceId } from './ids.ts';
import type { Interval } from './interval.ts';
import { type ReferenceFlip, referenceFlip } from './reference-flip.ts';
import { type Case, type Supported, supportedVerdict } from './rules.ts';

/** A condition and whether the evidence satisfies it. */
export interface Tested extends Condition {
  readonly answer: PresenceId;
}

/** The book's answers to the same questions, from given evidence. */
export interface ReferenceJudgement {
  readonly requirement: Tested;
  readonly resource: ResourceId;
  readonly tests: readonly Tested[];
  readonly presence: PresenceId;
  readonly ceiling: Interval | null;
  readonly leastGain: number;
  readonly gain: Interval | null;
  readonly guardrail: Tested;
  readonly case: Case;
  readonly supported: Supported;
  readonly reasonClass: ReasonClassId;
  readonly flip: ReferenceFlip;
}

/** Judges evidence as the book does: the reader's own, or the recorded runs. */
export function referenceJudgement(
  definition: Definition,
  evidence: Pick<Evidence, 'intervals'>,
): ReferenceJudgement {
  const { reference } = definition;
  const tested = (condition: Condition): Tested => ({
    ...condition,
    answer: conditionHolds(condition, evidence),
  });
  const gain = gainInterval(definition, evidence);
  const open = {
    presence: presenceByEvidence(reference.tests, evidence),
    gain: gainAgainst(gain, reference.leastGain),
    guardrail: guardrailByEvidence(reference.guardrail, evidence),
  };
  const { flip, reasonClass } = referenceFlip(definition, evidence, open);
  const judged: Case = { ...open, flip: flip.side, plausible: flip.plausible };
  return {
    requirement: tested(reference.requirement),
    resource: reference.resource,
    tests: reference.tests.map(tested),
    presence: open.presence,
    ceiling: ceilingOf(reference.share, evidence),
    leastGain: reference.leastGain,
    gain,
    guardrail: tested(reference.guardrail),
    case: judged,
    supported: supportedVerdict(judged),
    reasonClass,
    flip,
  };
}
