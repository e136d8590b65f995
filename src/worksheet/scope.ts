// The declared scope: a technique is judged for some sizes and no others, and a flip condition lies in or out of them.
import { convert, units } from '#src/core/units.ts';
import type { Condition, Definition, ScopeBound } from './definition.ts';
import type { SideId } from './ids.ts';

/** On which side a condition lies: inside when some value within the bound satisfies it; null where the scope does not bound its quantity. */
export function sideOf(
  { scope }: Pick<Definition, 'scope'>,
  { quantity, comparison, value, unit }: Condition,
): SideId | null {
  const bound = scope.find((entry) => entry.quantity === quantity);
  if (bound === undefined || units[unit].dimension !== units[bound.unit].dimension) return null;
  const limit = convert(value, unit, bound.unit);
  return reaches(bound, comparison, limit) ? 'inside' : 'outside';
}

function reaches({ low, high }: ScopeBound, comparison: Condition['comparison'], limit: number) {
  return comparison === 'at-least' ? limit <= (high ?? Infinity) : limit >= (low ?? -Infinity);
}
