// The text out of a `speculative` graph's results, and how far each verification got.
import type { TensorValue } from '#src/runtime/runtime.ts';
import type { SpeculativeText } from '../speculative.ts';

/** Reads `first`, `choices` [n, k + 1] and `accepted` [n]; cuts after the end token and at the limit. */
export function speculativeTokens(
  { first, choices, accepted }: Readonly<Record<string, TensorValue>>,
  { k, limit, end }: { readonly k: number; readonly limit: number; readonly end: number },
): SpeculativeText {
  const counts = Array.from((accepted?.data ?? []) as BigInt64Array, Number);
  const chosen = Array.from((choices?.data ?? []) as BigInt64Array, Number);
  const tokens = [
    Number(first?.data[0]),
    ...counts.flatMap((count, i) => chosen.slice(i * (k + 1), i * (k + 1) + count + 1)),
  ].slice(0, limit);
  const ended = tokens.indexOf(end);
  return {
    tokens: ended < 0 ? tokens : tokens.slice(0, ended + 1),
    cycles: counts.map((count) => ({ proposed: k, accepted: count })),
  };
}
