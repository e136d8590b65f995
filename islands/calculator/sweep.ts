// The rows of a sheet's figure: its outputs at each value of the swept input, the others as they stand.
import { outputValues } from './calculation.ts';
import type { AnyValues, Sheet } from './sheet.ts';

/** One value of the swept input. */
export interface SweepRow {
  readonly x: number;
  /** By output, in its unit; null where it has none. */
  readonly outputs: Readonly<Record<string, number | null>>;
}

/** The rows of a sheet's figure for these values; none where the sheet draws none. */
export function sweepRows(sheet: Sheet, values: AnyValues): SweepRow[] {
  const { figure } = sheet;
  if (!figure) return [];
  return figure.at.map((x) => ({
    x,
    outputs: outputValues(sheet, { ...values, [figure.over]: x }),
  }));
}
