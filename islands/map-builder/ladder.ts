// A run of the ladder as a table of sizes: what the builder computes with.
import { mapOutcome, paretoFront, type SizeMap, type SizeTable } from '#src/core/size-map.ts';
import type { Estimate } from '#src/measure/estimate.ts';
import type { RunRecord } from '#src/measure/record.ts';

/** The rungs, smallest first, and the difficulties, as the experiment names them. */
export const rungs = ['draft-weak', 'draft', 'dense-64', 'dense-96', 'tutor', 'dense-384'] as const;
/** The sets of prompts that stand for difficulties, those with known forms first. */
export const difficulties = [
  'held-sentences',
  'held-pairs',
  'held-cells',
  'held-irregular',
] as const;

/** What of a run is needed; plain data. */
export type LadderSummary = Readonly<Record<string, Pick<Estimate, 'value' | 'low' | 'high'>>>;

/** The figures of a run that the builder reads, without the rest. */
export function ladderSummary({ summary }: Pick<RunRecord, 'summary'>): LadderSummary {
  return Object.fromEntries(
    Object.entries(summary)
      .filter(([key]) => /^(right|seconds|bytes)\./.test(key))
      .map(([key, { value, low, high }]) => [key, { value, low, high }]),
  );
}

/** Whether a run has every rung: one of an earlier ladder may not. */
export function coversLadder(summary: LadderSummary): boolean {
  return rungs.every((rung) => `seconds.${rung}` in summary && `bytes.${rung}` in summary);
}

/** Shares of right answers, seconds, and every difficulty as often as every other; NaN where a run lacks a figure. */
export function ladderTable(summary: LadderSummary): SizeTable {
  const value = (key: string) => summary[key]?.value ?? Number.NaN;
  return {
    right: difficulties.map((difficulty) =>
      rungs.map((rung) => value(`right.${rung}.${difficulty}`)),
    ),
    cost: rungs.map((rung) => value(`seconds.${rung}`)),
    weight: difficulties.map(() => 1 / difficulties.length),
  };
}

/** What the reader's map comes to, the best single rung no dearer, and how many right answers lie between them. */
export function judgedMap(table: SizeTable, map: SizeMap) {
  const own = mapOutcome(table, map);
  const singles = rungs.map((_, rung) =>
    mapOutcome(
      table,
      difficulties.map(() => rung),
    ),
  );
  const front = new Set(paretoFront(singles));
  const cheaper = singles
    .map((outcome, rung) => ({ ...outcome, rung }))
    .filter(({ cost }) => cost <= own.cost * (1 + 1e-12))
    .sort((a, b) => b.right - a.right || a.cost - b.cost);
  const single = cheaper[0];
  return { own, singles, front, single, gain: single ? own.right - single.right : null };
}

/** The rungs alone as points of the plane of time and right answers; those that a run lacks are left out. */
export function frontPoints(summary: LadderSummary) {
  const { singles, front } = judgedMap(
    ladderTable(summary),
    difficulties.map(() => 0),
  );
  return rungs.flatMap((name, rung) => {
    const time = summary[`seconds.${name}`];
    const right = summary[`right.${name}`];
    const single = singles[rung];
    if (!time || !right || !single) return [];
    return [{ rung, time, right: { ...right, value: single.right }, front: front.has(rung) }];
  });
}
