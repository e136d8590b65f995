// The prefix that leaves one to three digits before the decimal sign.
import { convert, type Unit } from '#src/core/units.ts';

// Base units that take a prefix, with their steps from small to large.
const ladders: Partial<Record<Unit, readonly Unit[]>> = {
  second: ['nanosecond', 'microsecond', 'millisecond', 'second'],
  'second-per-token': ['microsecond-per-token', 'second-per-token'],
  byte: ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'],
  'byte-per-second': ['byte-per-second', 'megabyte-per-second', 'gigabyte-per-second'],
  flop: ['flop', 'megaflop', 'gigaflop', 'teraflop', 'petaflop'],
  'flop-per-second': ['flop-per-second', 'gigaflop-per-second', 'teraflop-per-second'],
};

/**
 * A value in the largest unit of its ladder in which it is at least one, after rounding to `digits`
 * significant digits (999.96 ms become 1 s); units without a ladder stay. Zero keeps its base unit.
 */
export function scaledUnit(
  value: number,
  unit: Unit,
  digits: number,
): { value: number; unit: Unit } {
  const ladder = ladders[unit];
  if (ladder === undefined || value === 0 || !Number.isFinite(value)) return { value, unit };
  const rounded = Math.abs(Number(value.toPrecision(Math.min(100, Math.max(1, digits)))));
  const fitting = ladder.filter((step) => convert(rounded, unit, step) >= 1).at(-1);
  const chosen = fitting ?? ladder[0] ?? unit;
  return { value: convert(value, unit, chosen), unit: chosen };
}
