// The rows of the cost–quality figure: the single rungs, the curve of the best cascades, and the reader's own.
import { type CascadeOutcome, cascadeOutcome, type Gates } from '#src/core/routing/cascade.ts';
import { bestWithin } from '#src/core/routing/cascade-search.ts';
import { bestCascades } from './best-cascades.ts';
import { type CostMeasure, ladderRungs, type PackedLadder } from './packed-ladder.ts';

/** What a row stands for. */
export type CascadeKind = 'single' | 'best' | 'own';

/** One row. */
export interface CascadeRow extends CascadeOutcome {
  readonly kind: CascadeKind;
  readonly gates: Gates;
  /** Share right where the gates were chosen. */
  readonly chosenRight: number;
}

/** Every row of a ladder, `best` being its best cascades: costs over the largest rung's, rightness on the prompts that judge. */
export function cascadeRows(
  ladder: PackedLadder,
  measure: CostMeasure,
  own: Gates,
  best: readonly Gates[] = bestCascades(ladder, measure),
): CascadeRow[] {
  const choosing = ladderRungs(ladder, 'choosing', measure);
  const judging = ladderRungs(ladder, 'judging', measure);
  const row = (kind: CascadeKind, gates: Gates): CascadeRow => ({
    kind,
    gates,
    ...cascadeOutcome(judging, gates),
    chosenRight: cascadeOutcome(choosing, gates).right,
  });
  const singles = ladder.names.map((_, at) => ladder.names.map((__, i) => (i === at ? 0 : null)));
  return [
    ...singles.map((gates) => row('single', gates)),
    ...best.map((gates) => row('best', gates)),
    ...(own.some((gate) => gate !== null) ? [row('own', own)] : []),
  ];
}

/** How a cascade stands against the best single rung that costs no more. */
export interface Standing {
  /** The place of that rung; undefined where none is as cheap. */
  readonly single: number | undefined;
  /** Points of right answers more than it, on the prompts that judge. */
  readonly gained: number;
}

/** The best single rung no dearer than `own`, and what `own` has beyond it. */
export function standingOf(rows: readonly CascadeRow[], own: CascadeRow): Standing {
  const singles = rows.filter(({ kind }) => kind === 'single');
  const within = singles.filter(({ cost }) => cost <= own.cost);
  if (within.length === 0) return { single: undefined, gained: Number.NaN };
  const best = bestWithin(within, own.cost);
  return {
    single: best.gates.findIndex((gate) => gate !== null),
    gained: own.right - best.right,
  };
}
