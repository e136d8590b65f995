// The designer's results as a page writes them.
import { formatNumber, formatPercent, formatQuantity } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import type { OrderCost, OrderCosts } from './orders.ts';

const units = {
  parameters: 'parameter',
  activeParameters: 'parameter',
  bytes: 'byte',
  flop: 'flop',
} as const;

/** One row: the quantity's id, and its value for this stack and for attention everywhere. */
export interface CostRow {
  readonly id: keyof typeof units;
  readonly own: string;
  readonly attention: string;
}

/** The rows of the table. */
export function costRows({ own, attention }: OrderCosts, locale: Locale): CostRow[] {
  return (Object.keys(units) as (keyof typeof units)[]).map((id) => {
    const write = (cost: OrderCost) =>
      units[id] === 'parameter'
        ? formatNumber(cost[id], locale)
        : formatQuantity(cost[id], units[id], locale);
    return { id, own: write(own), attention: write(attention) };
  });
}

/** The share of the memory of attention everywhere, in percent. */
export function memoryShare({ own, attention }: OrderCosts, locale: Locale): string {
  return formatPercent(own.bytes / attention.bytes, locale, { significantDigits: 3 });
}
