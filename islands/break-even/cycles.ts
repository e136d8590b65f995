// The rows of the break-even figure: one a draft length, from core's formulas.
import {
  breakEvenAcceptance,
  cycleCost,
  expectedTokensPerCycle,
  linearVerifyCost,
  speculativeSpeedup,
} from '#src/core/speculative.ts';

/** What the sliders set. */
export interface CycleSettings {
  /** α */
  readonly acceptance: number;
  /** c, in target passes */
  readonly draftCost: number;
  /** s, in target passes */
  readonly positionCost: number;
}

/** One draft length. */
export interface CycleRow {
  readonly draftLength: number;
  /** k·c + v, in target passes */
  readonly cost: number;
  /** E */
  readonly tokens: number;
  /** S = E / (k·c + v) */
  readonly speedup: number;
  /** Which series the point belongs to; one series for the sliders. */
  readonly series: string;
}

/** Settings with which the figure opens: a good draft on a machine where positions are not free. */
export const openingSettings: CycleSettings = {
  acceptance: 0.8,
  draftCost: 0.2,
  positionCost: 0.1,
};

const draftLengths = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Rows for k = 1 … 8. */
export function cycleRows({ acceptance, draftCost, positionCost }: CycleSettings): CycleRow[] {
  return draftLengths.map((draftLength) => {
    const verifyCost = linearVerifyCost({ draftLength, positionCost });
    return {
      draftLength,
      cost: cycleCost({ draftLength, draftCost, verifyCost }),
      tokens: expectedTokensPerCycle({ acceptance, draftLength }),
      speedup: speculativeSpeedup({ acceptance, draftLength, draftCost, verifyCost }),
      series: '',
    };
  });
}

/** The row with the greatest speed-up. */
export function bestRow(rows: readonly CycleRow[]): CycleRow {
  return rows.reduce((best, row) => (row.speedup > best.speedup ? row : best));
}

/** α at which k = `draftLength` breaks even under these settings, or null where not even α = 1 does. */
export function breakEvenAt(
  draftLength: number,
  { draftCost, positionCost }: CycleSettings,
): number | null {
  const verifyCost = linearVerifyCost({ draftLength, positionCost });
  return breakEvenAcceptance({ draftLength, draftCost, verifyCost });
}
