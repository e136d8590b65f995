// The book's flip condition for given evidence: which condition would change the word, with which number, and only
// then on which side of the declared scope it lies.
import { convert } from '#src/core/units.ts';
import { conditionHolds } from './case.ts';
import type { Condition, Definition, FlipRule, FlipValue } from './definition.ts';
import type { Evidence } from './evidence.ts';
import type { ReasonClassId, SideId } from './ids.ts';
import { type Case, supportedVerdict } from './rules.ts';
import { sideOf } from './scope.ts';

/** The condition that would flip the book's verdict. */
export interface ReferenceFlip extends Omit<Condition, 'value'> {
  /** Null where it follows from a measurement that is missing. */
  readonly value: number | null;
  readonly side: SideId;
  readonly plausible: boolean;
}

type Gathered = Pick<Evidence, 'intervals'>;
type Open = Omit<Case, 'flip' | 'plausible'>;

/** The flip condition of a case by its evidence, and what the verdict rests on; throws where a failed test has no rule in `flips.never`. */
export function referenceFlip(
  definition: Definition,
  evidence: Gathered,
  open: Open,
): { readonly flip: ReferenceFlip; readonly reasonClass: ReasonClassId } {
  const { reference } = definition;
  const {
    value: rule,
    reasonClass = reference.reasonClass,
    ...named
  } = ruleOf(definition, evidence, open);
  const value = typeof rule === 'number' ? rule : followingValue(rule, definition, evidence);
  const side = (value === null ? null : sideOf(definition, { ...named, value })) ?? named.side;
  // What lies within the declared scope is what the judgement was asked about: it counts as plausible.
  const plausible = named.plausible || side === 'inside';
  return { flip: { ...named, value, side, plausible }, reasonClass };
}

function ruleOf(definition: Definition, evidence: Gathered, open: Open): FlipRule {
  const { flips, guardrail, tests } = definition.reference;
  const answering = (answer: Open['presence']) =>
    tests.find((test) => conditionHolds(test, evidence) === answer);
  switch (open.presence) {
    case 'no':
      return neverRule(definition, answering('no'));
    case 'cannot-tell':
      return toBeShown(answering('cannot-tell')) ?? flips.defer;
    case 'yes': {
      const { verdict, because } = supportedVerdict({ ...open, flip: 'inside', plausible: true });
      if (verdict === 'apply') return flips.apply;
      const guarded = because === 'guardrail-falls' || because === 'guardrail-unknown';
      return (guarded ? toBeShown(guardrail) : null) ?? flips.defer;
    }
    default:
      return open.presence satisfies never;
  }
}

function neverRule({ id, reference }: Definition, failed: Condition | undefined): FlipRule {
  const quantity = failed?.quantity ?? '';
  const rule = Object.hasOwn(reference.flips.never, quantity)
    ? reference.flips.never[quantity]
    : undefined;
  if (rule === undefined)
    throw new Error(`definition ${id}: its test of "${quantity}" fails; give flips.never its rule`);
  return rule;
}

/** A condition that is not shown by the evidence, as the one that would change the verdict once it is. */
function toBeShown(condition: Condition | undefined): FlipRule | null {
  return condition === undefined ? null : { ...condition, side: 'inside', plausible: true };
}

function followingValue(
  rule: FlipValue,
  { noiseFloor }: Definition,
  { intervals }: Gathered,
): number | null {
  if ('gain' in rule) {
    const floor = intervals.get(noiseFloor)?.high;
    return floor === undefined ? null : 1 - rule.gain - floor;
  }
  const measured = intervals.get(rule.quantity);
  if (measured === undefined || measured.value === 0) return null;
  return (rule.base * convert(rule.target.value, rule.target.unit, measured.unit)) / measured.value;
}
