// The condition that would change a verdict: one quantity moved as little as does it and everything else as it is, or
// the measurement that is owed; found with the functions that gave the verdict.
import type { Unit } from '#src/core/units.ts';
import { type QuantityId, quantities, withQuantity } from '#src/core/workload/quantities.ts';
import { metrics, type Workload } from '#src/core/workload/workload.ts';
import type { ComparisonId, PresenceId, SideId, VerdictId } from '../ids.ts';
import { allHold } from '../interval.ts';
import { supportedVerdict } from '../rules.ts';
import { type Crossing, nearestCrossing } from './crossing.ts';
import { allReaches, plausibleReaches } from './reaches.ts';
import { isApplied, type Standing, standingOf } from './standing.ts';
import {
  type Appraisal,
  type Technique,
  type Test,
  type TestedId,
  testAnswer,
} from './technique.ts';

/** A flip condition, and the word beyond it. */
export interface WorkloadFlip {
  /** A slider's quantity; or a tested one, where a measurement is owed or no slider reaches it. */
  readonly quantity: QuantityId | TestedId;
  /** Whether the quantity is one that a slider moves. */
  readonly movable: boolean;
  readonly comparison: ComparisonId;
  /** Null where it hangs on a bound that nobody has stated. */
  readonly value: number | null;
  readonly unit: Unit;
  /** The quantity today; null where nothing says. */
  readonly from: number | null;
  readonly side: SideId;
  readonly plausible: boolean;
  /** Whether it is enough by itself; otherwise the other tests must hold too. */
  readonly enough: boolean;
  /** The word once it holds; the same as now where it is not enough. */
  readonly verdict: VerdictId;
}

/** The flip condition of a technique's verdict on a workload. */
export function flipOf(
  technique: Technique,
  workload: Workload,
  appraisal: Appraisal,
): WorkloadFlip {
  const now = standingOf(appraisal, technique);
  const reaching = (is: (standing: Standing) => boolean) =>
    crossingInto(workload, (changed) => is(standingOf(technique.appraise(changed), technique)));
  const asked = (is: (presence: PresenceId) => boolean) =>
    crossingInto(workload, (changed) => is(allHold(technique.tests(changed).map(testAnswer))));
  if (now.presence === 'no') {
    const there = asked((presence) => presence !== 'no');
    return moved(technique, workload, there) ?? partial(technique, workload, appraisal);
  }
  if (now.presence === 'cannot-tell') return owed(appraisal.tests.find(isOpen), appraisal);
  if (isApplied(now)) {
    const lost = moved(
      technique,
      workload,
      reaching((standing) => !isApplied(standing)),
    );
    return lost ?? absent(appraisal);
  }
  if (now.gain === 'unmeasured') return owed(appraisal.guardrail, appraisal);
  if (now.gain !== 'exceeds') {
    const paid = reaching(({ presence, gain }) => presence === 'yes' && gain === 'exceeds');
    const gone = paid ?? asked((presence) => presence === 'no');
    return moved(technique, workload, gone) ?? absent(appraisal);
  }
  const standing = reaching(({ guardrail }) => guardrail === 'holds');
  return moved(technique, workload, standing) ?? owed(appraisal.guardrail, appraisal);
}

/** A crossing and on which side of the scope it lies: inside, where one is there at all. */
interface Sided extends Crossing {
  readonly side: SideId;
}

function crossingInto(workload: Workload, is: (changed: Workload) => boolean): Sided | null {
  // Whoever looks farther walks the same first steps.
  const known = new Map<QuantityId, Map<number, boolean>>();
  const once = (quantity: QuantityId, value: number) => {
    const values = known.get(quantity) ?? new Map<number, boolean>();
    known.set(quantity, values);
    const held = values.get(value) ?? is(withQuantity(workload, quantity, value));
    values.set(value, held);
    return held;
  };
  const inside = nearestCrossing(workload, plausibleReaches(workload), once);
  if (inside !== null) return { ...inside, side: 'inside' };
  const outside = nearestCrossing(workload, allReaches(workload), once);
  return outside === null ? null : { ...outside, side: 'outside' };
}

function isOpen(test: Test): boolean {
  return testAnswer(test) === 'cannot-tell';
}

/** A crossing as a condition, and the word beyond. */
function moved(
  technique: Technique,
  workload: Workload,
  crossing: Sided | null,
): WorkloadFlip | null {
  if (crossing === null) return null;
  const { quantity, comparison, value, from, side } = crossing;
  const beyond = withQuantity(workload, quantity, value);
  const standing = standingOf(technique.appraise(beyond), technique);
  return {
    ...{ quantity, comparison, value, from, movable: true },
    unit:
      quantity === 'target' ? metrics[workload.requirement.metric].unit : quantities[quantity].unit,
    side,
    plausible: side === 'inside',
    enough: true,
    verdict: supportedVerdict({ ...standing, flip: 'inside', plausible: true }).verdict,
  };
}

/** Where several tests fail and no one quantity mends them all: the farthest of the conditions that each of them needs. */
function partial(technique: Technique, workload: Workload, appraisal: Appraisal): WorkloadFlip {
  const failing = appraisal.tests.flatMap((test, index) =>
    testAnswer(test) === 'no' ? [{ test, index }] : [],
  );
  const needed = failing.map(({ test, index }) => ({
    test,
    crossing:
      test.quantity === 'quality'
        ? null
        : crossingInto(workload, (changed) => {
            const same = technique.tests(changed)[index];
            return same !== undefined && testAnswer(same) !== 'no';
          }),
  }));
  const unreached = needed.find(({ crossing }) => crossing === null);
  if (unreached) {
    const { quantity, comparison, value, unit, found } = unreached.test;
    const bound = quantity === 'quality';
    return {
      // A bound of quality is raised to what is measured; of anything else the test itself is the condition.
      quantity: bound ? 'quality-bound' : quantity,
      movable: bound,
      comparison: bound ? 'at-least' : comparison,
      value: bound ? found : value,
      unit,
      from: bound ? value : found,
      side: 'outside',
      plausible: false,
      enough: failing.length === 1,
      verdict: failing.length === 1 ? 'defer' : 'never',
    };
  }
  const farthest = needed
    .flatMap(({ crossing }) => (crossing ? [crossing] : []))
    .reduce((far, next) => (next.distance > far.distance ? next : far));
  const flip = moved(technique, workload, farthest);
  if (flip === null) throw new Error(`${technique.id}: a crossing was found and could not be told`);
  return { ...flip, side: 'outside', plausible: false, enough: false, verdict: 'never' };
}

/** A measurement that is owed, as the condition under which the word changes once it is made. */
function owed(test: Test | undefined, { guardrail }: Appraisal): WorkloadFlip {
  const { quantity, comparison, value, unit, found } = test ?? guardrail;
  return {
    ...{ quantity, comparison, value, unit, from: found, movable: false },
    side: 'inside',
    plausible: true,
    enough: false,
    verdict: 'defer',
  };
}

/** Nothing in range undoes it: the first test itself, the other way round. */
function absent({ tests, guardrail }: Appraisal): WorkloadFlip {
  const { quantity, comparison, value, unit, found } = tests[0] ?? guardrail;
  return {
    quantity,
    comparison: comparison === 'at-least' ? 'at-most' : 'at-least',
    ...{ value, unit, from: found, movable: false },
    side: 'outside',
    plausible: false,
    enough: true,
    verdict: 'defer',
  };
}
