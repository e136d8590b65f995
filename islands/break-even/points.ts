// Measured points of the break-even figure: one a draft and draft length, from the runs that hold its parts.
import { cycleCost, expectedTokensPerCycle, speculativeSpeedup } from '#src/core/speculative.ts';
import type { RunRecord } from '#src/measure/record.ts';
import type { CycleRow } from './cycles.ts';

/** A point whose speed-up was also measured, where the run for it exists. */
export interface MeasuredRow extends CycleRow {
  /** Plain over speculative time, both inside one graph; undefined while not measured. */
  readonly measured: number | undefined;
}

/** Names of the drafts that stand on the figure, by the model's name. */
export type DraftNames = Readonly<Record<'draft' | 'draft-weak' | 'draft-random', string>>;

/**
 * Points from the latest runs of `draft-acceptance` (α), `verify-cost` (c and v) and `draft-length`
 * (the measured speed-up). Empty until the first two are there.
 */
export function measuredPoints(
  latest: (experiment: string) => RunRecord | undefined,
  names: DraftNames,
): MeasuredRow[] {
  const acceptances = latest('draft-acceptance')?.summary;
  const costs = latest('verify-cost')?.summary;
  const speeds = latest('draft-length')?.summary;
  if (!acceptances || !costs) return [];
  return Object.entries(names).flatMap(([draft, series]) => {
    const acceptance = acceptances[`acceptance.${draft}`]?.value;
    const draftCost = costs[`step-cost.${draft}`]?.value;
    if (acceptance === undefined || draftCost === undefined) return [];
    return [1, 2, 3, 4, 5, 6].flatMap((draftLength) => {
      const verifyCost = costs[`ratio.${draftLength}`]?.value;
      if (verifyCost === undefined) return [];
      const ratio = speeds?.[`ratio.${draft}.${draftLength}`]?.value;
      return [
        {
          draftLength,
          series,
          cost: cycleCost({ draftLength, draftCost, verifyCost }),
          tokens: expectedTokensPerCycle({ acceptance, draftLength }),
          speedup: speculativeSpeedup({ acceptance, draftLength, draftCost, verifyCost }),
          measured: ratio === undefined ? undefined : 1 / ratio,
        },
      ];
    });
  });
}
