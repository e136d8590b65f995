// A router that was not trained: seeded scores with a preference that grows from expert to expert, so that the load can
// be made as uneven as one likes.
import type { RouterRows } from './expert-capacity.ts';

/** What decides the probabilities; the same stream gives the same rows. */
export interface SeededRouter {
  readonly tokens: number;
  readonly experts: number;
  /** How many nats the first expert is ahead of the last, for every token; 0 favours nobody. */
  readonly skew: number;
  /** Uniform numbers in [0, 1). */
  readonly random: () => number;
}

/** N rows of E probabilities: softmax of Gumbel noise plus the preference. With skew 0 every expert is as likely as any. */
export function seededRouter({ tokens, experts, skew, random }: SeededRouter): RouterRows {
  const ahead = (expert: number) =>
    experts > 1 ? (skew * (experts - 1 - expert)) / (experts - 1) : 0;
  return Array.from({ length: tokens }, () =>
    softmax(Array.from({ length: experts }, (_, expert) => gumbel(random) + ahead(expert))),
  );
}

/** Probabilities of scores. */
export function softmax(scores: readonly number[]): number[] {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function gumbel(random: () => number): number {
  return -Math.log(-Math.log(Math.max(random(), Number.MIN_VALUE)));
}
