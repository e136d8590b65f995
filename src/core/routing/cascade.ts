// A cascade over a ladder of models: the smallest answers first, and an answer that it is not sure enough of goes to
// the next. What it costs and how often it is right, from each model's answers to the same prompts.
// Source of the scheme: Chen, Zaharia and Zou 2023 (arXiv 2305.05176), section 3, strategy 3.

/** One model's answers to every prompt of a set; a ladder is a list of these, smallest model first. */
export interface Rung {
  /** Of one answer, in any unit that all rungs share. */
  readonly cost: number;
  /** The same where the answer's probability is read too, so that a gate can judge it. */
  readonly gatedCost: number;
  /** The model's own probability of its answer, a value a prompt, in [0, 1]. */
  readonly confidence: readonly number[];
  readonly right: readonly boolean[];
}

/**
 * A gate for each rung: the least confidence at which its answer is kept, or null for a rung that is left out.
 * The last rung that is in keeps whatever it is given, and its probability is not read.
 */
export type Gates = readonly (number | null)[];

/** What a cascade comes to over some prompts. */
export interface CascadeOutcome {
  /** Mean of a prompt, in the rungs' unit. */
  readonly cost: number;
  /** Share of prompts whose answer is right. */
  readonly right: number;
  /** Share of prompts that each rung answers; they sum to 1. */
  readonly answered: readonly number[];
}

/** One prompt through the gates: who answers, what all that were asked cost, and whether the answer is right. */
export interface Routed {
  readonly rung: number;
  readonly cost: number;
  readonly right: boolean;
}

/** Sends prompt `at` through the gates; throws a `RangeError` where every rung is left out. */
export function routed(rungs: readonly Rung[], gates: Gates, at: number): Routed {
  const last = lastIn(gates);
  let cost = 0;
  for (const [index, rung] of rungs.entries()) {
    const gate = gates[index] ?? null;
    if (gate === null) continue;
    cost += index === last ? rung.cost : rung.gatedCost;
    if (index === last || (rung.confidence[at] ?? 0) >= gate)
      return { rung: index, cost, right: rung.right[at] ?? false };
  }
  throw new RangeError(`gates ${gates.join(', ')}: no rung is in; give at least one a number`);
}

/** The outcome over the prompts at `places` (all of them unless given; a place may come several times). */
export function cascadeOutcome(
  rungs: readonly Rung[],
  gates: Gates,
  places?: ArrayLike<number>,
): CascadeOutcome {
  const count = places?.length ?? rungs[0]?.right.length ?? 0;
  if (count === 0) throw new RangeError('0 prompts: a cascade is judged on one or more');
  const answered = rungs.map(() => 0);
  let cost = 0;
  let right = 0;
  for (let i = 0; i < count; i++) {
    const way = routed(rungs, gates, places?.[i] ?? i);
    cost += way.cost;
    right += Number(way.right);
    answered[way.rung] = (answered[way.rung] ?? 0) + 1;
  }
  return { cost: cost / count, right: right / count, answered: answered.map((n) => n / count) };
}

/**
 * Cost of a two-rung cascade of which the share `escalated` goes on to the large rung, c₁ + e·c₂; it is below the
 * large rung's own cost exactly where e < 1 − c₁ / c₂.
 */
export function twoRungCost({
  small,
  large,
  escalated,
}: Readonly<Record<'small' | 'large' | 'escalated', number>>): number {
  return small + escalated * large;
}

/** The most prompts that may be escalated before a two-rung cascade costs more than its large rung alone: 1 − c₁ / c₂. */
export function breakEvenEscalation({
  small,
  large,
}: Readonly<Record<'small' | 'large', number>>): number {
  return 1 - small / large;
}

function lastIn(gates: Gates): number {
  return gates.findLastIndex((gate) => gate !== null);
}
