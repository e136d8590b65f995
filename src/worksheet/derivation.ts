// A derivation in steps: each asks for a number that follows from the last, and knows the wrong turns that lead
// to certain other numbers. Ids and numbers here, words in the pages.
import { type Unit, units } from '#src/core/units.ts';

/** One number to find. */
export interface DerivationStep {
  /** The unit it is asked for in. */
  readonly unit: Unit;
  readonly answer: number;
  /** What comes out after a known wrong turn, by its id. */
  readonly slips: Readonly<Record<string, number>>;
}

/** Steps from given numbers to a result. */
export interface DerivationCase {
  readonly given: Readonly<Record<string, number>>;
  readonly steps: Readonly<Record<string, DerivationStep>>;
}

/** The cases of one derivation, by id, in their order. */
export type Derivation = Readonly<Record<string, DerivationCase>>;

/** Wrong turns that any step may take: a factor of a thousand (or 1,024), and a share where percent is asked for. */
export const sharedSlips = ['thousand', 'share'] as const;
/** One of these. */
export type SharedSlip = (typeof sharedSlips)[number];

/** What a number that was given for a step is. */
export type StepJudgement =
  | { readonly kind: 'right' }
  | { readonly kind: 'slip'; readonly slip: string }
  | { readonly kind: 'wrong' };

/** Judges a number in the step's unit: right within rounding, a known wrong turn, or something else. */
export function judgedStep({ unit, answer, slips }: DerivationStep, value: number): StepJudgement {
  const near = (other: number) => isNear(value, other, unit);
  if (near(answer)) return { kind: 'right' };
  const turn = Object.entries(slips).find(([, other]) => near(other));
  if (turn) return { kind: 'slip', slip: turn[0] };
  if ([1000, 1024, 1e6, 1024 ** 2].some((factor) => near(answer * factor) || near(answer / factor)))
    return { kind: 'slip', slip: 'thousand' satisfies SharedSlip };
  if (unit === 'percent' && near(answer / 100))
    return { kind: 'slip', slip: 'share' satisfies SharedSlip };
  return { kind: 'wrong' };
}

/** Whether a step's answer is a whole number, which has no decimals to round. */
export function isWhole({ unit }: Pick<DerivationStep, 'unit'>): boolean {
  return unit === 'count' || units[unit].dimension === 'data';
}

/** Whole numbers may be rounded to three digits, ratios and percents to two. */
function isNear(value: number, other: number, unit: Unit): boolean {
  const relative = isWhole({ unit }) ? 0.005 : 0.015;
  return Math.abs(value - other) <= relative * Math.abs(other);
}
