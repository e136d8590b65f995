// Whether a module's exit criterion is reached by the runs at hand: each of its conditions is judged by an interval, so
// that a figure too uncertain to tell is neither a success nor a failure.
import type { RunRecord } from '#src/measure/record.ts';
import { conditionHolds } from './case.ts';
import { citableEstimates, resolveCitation, type World } from './citation.ts';
import type { Condition, Definition, Quantity } from './definition.ts';
import type { Interval } from './interval.ts';

/** What a criterion can come to; the last where no run measured it. */
export const exitOutcomes = ['reached', 'refuted', 'cannot-tell', 'not-measured'] as const;
/** One of these. */
export type ExitOutcome = (typeof exitOutcomes)[number];

/** What a criterion is judged by: its conditions, and how their quantities are measured. Plain data. */
export interface ExitRule {
  readonly exit: readonly Condition[];
  readonly quantities: Readonly<Record<string, Quantity>>;
}

/** One condition judged. */
export interface ExitLine {
  readonly condition: Condition;
  readonly outcome: ExitOutcome;
  /** What was measured, in the quantity's unit; null where nothing was. */
  readonly interval: Interval | null;
  /** Id of the run it comes from. */
  readonly run: string | null;
}

/** A criterion judged. */
export interface ExitResult {
  readonly outcome: ExitOutcome;
  readonly lines: readonly ExitLine[];
}

/** The criterion of a checkpoint; throws where the definition is none or names a quantity it does not have. */
export function exitRule({ id, module, quantities }: Definition): ExitRule {
  if (module === undefined)
    throw new Error(`definition ${id}: it has no exit criterion; add \`module\``);
  const used = module.exit.map(({ quantity }) => {
    const own = Object.hasOwn(quantities, quantity) ? quantities[quantity] : undefined;
    if (own !== undefined) return [quantity, own] as const;
    throw new Error(
      `definition ${id}: its exit names ${quantity}; it has ${Object.keys(quantities).join(', ')}`,
    );
  });
  return { exit: module.exit, quantities: Object.fromEntries(used) };
}

/** Judges a criterion by the latest run of each experiment that counts; `current` is what this build holds for current. */
export function judgeExit(
  { exit, quantities }: ExitRule,
  runs: readonly RunRecord[],
  current: World['current'] = { experiments: {}, artefacts: {} },
): ExitResult {
  const latestFirst = runs.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1));
  const lines = exit.map((condition): ExitLine => {
    const quantity = quantities[condition.quantity];
    const found = quantity && measured(condition.quantity, quantity, latestFirst, current);
    if (!found) return { condition, outcome: 'not-measured', interval: null, run: null };
    const { interval, run } = found;
    const answer = conditionHolds(condition, {
      intervals: new Map([[condition.quantity, interval]]),
    });
    return { condition, outcome: outcomeOf[answer], interval, run };
  });
  return { outcome: together(lines.map(({ outcome }) => outcome)), lines };
}

const outcomeOf = { yes: 'reached', no: 'refuted', 'cannot-tell': 'cannot-tell' } as const;

function measured(
  id: string,
  quantity: Quantity,
  runs: readonly RunRecord[],
  current: World['current'],
): { readonly interval: Interval; readonly run: string } | undefined {
  for (const run of runs) {
    const [estimate] = citableEstimates(quantity, run);
    if (estimate === undefined) continue;
    const { installation } = run.environment;
    const world = { runs: new Map([[run.id, run]]), current, installation };
    const { cited } = resolveCitation(id, quantity, { run: run.id, estimate }, world);
    if (cited !== null) return { interval: cited.interval, run: run.id };
  }
  return undefined;
}

/** All must hold: one refuted refutes, one not measured leaves the whole unmeasured, one open leaves it open. */
function together(outcomes: readonly ExitOutcome[]): ExitOutcome {
  const order = ['refuted', 'not-measured', 'cannot-tell'] as const;
  return order.find((outcome) => outcomes.includes(outcome)) ?? 'reached';
}
