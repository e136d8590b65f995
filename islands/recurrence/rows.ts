// The worked numbers as a page writes them: each step with its working, each share with its product.
import { formatNumber } from '#src/book/format.ts';
import type { Locale } from '#src/book/locales.ts';
import { input, lastShares, tokens, workedSteps } from './example.ts';

/** One token's numbers, written. */
export interface WrittenRow {
  readonly working: string;
  readonly state: string;
  readonly share: string;
  readonly product: string;
}

/** A number with as many decimals as it has. */
export function writtenNumber(value: number, locale: Locale): string {
  return formatNumber(value, locale, { significantDigits: 6 });
}

/** Every token's numbers for one decay. */
export function writtenRows(decay: number, locale: Locale): WrittenRow[] {
  const write = (value: number) => writtenNumber(value, locale);
  const shares = lastShares(decay);
  return workedSteps(decay).map(({ token, before, state }, t) => ({
    working: `${write(decay)} · ${write(before)} + ${write(input)} · ${write(token)}`,
    state: write(state),
    share: write(shares[t] as number),
    product: write((shares[t] as number) * (tokens[t] as number)),
  }));
}

/** The sum of the products and the last state, which are one number. */
export function writtenSum(decay: number, locale: Locale): { sum: string; state: string } {
  const sum = lastShares(decay).reduce((total, share, j) => total + share * (tokens[j] ?? 0), 0);
  const state = workedSteps(decay).at(-1)?.state ?? 0;
  return { sum: writtenNumber(sum, locale), state: writtenNumber(state, locale) };
}
