// The units a reader may choose for a quantity: few, and all of its dimension.
import { type Unit, units } from '#src/core/units.ts';
import type { Definition } from '#src/worksheet/definition.ts';

const choices: readonly Unit[] = [
  'millisecond',
  'second',
  'ratio',
  'percent',
  'parameter',
  'million-parameters',
  'token',
  'count',
];

/** The unit in which readers see a quantity, of the evidence or of the scope; `ratio` for an unknown id. */
export function unitOf({ quantities, scope }: Definition, quantity: string): Unit {
  const measured = Object.hasOwn(quantities, quantity) ? quantities[quantity]?.unit : undefined;
  return measured ?? scope.find((bound) => bound.quantity === quantity)?.unit ?? 'ratio';
}

/** The units offered for a quantity, its own first. */
export function unitChoices(definition: Definition, quantity: string): readonly Unit[] {
  const own = unitOf(definition, quantity);
  // Whole things are counted: nobody means 100 % of a reader.
  if (own === 'count') return [own];
  const same = choices.filter(
    (unit) => unit !== 'count' && units[unit].dimension === units[own].dimension,
  );
  return [own, ...same.filter((unit) => unit !== own)];
}
