// How much text a state of fixed size can hold exactly. A state of b bits tells 2^b pasts apart; there are V^n texts of n
// tokens from a vocabulary of V, so that n · log2 V may not exceed b, whatever the architecture (counting, no more).
import { type NumberFormat, valueBytes } from './bytes.ts';

/** The most tokens, any sequence of them, that a state of so many values can give back without error: bits / log2 V. */
export function exactRecallTokens({
  values,
  format,
  vocabulary,
}: {
  readonly values: number;
  readonly format: NumberFormat;
  /** V, at least 2. */
  readonly vocabulary: number;
}): number {
  return (8 * valueBytes({ values, format })) / Math.log2(vocabulary);
}
