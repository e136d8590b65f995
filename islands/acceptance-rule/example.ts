// The invented step: five tokens, one target, three drafts; each distribution sums to one.
import { acceptanceProbability, residualDistribution } from '#src/core/acceptance.ts';

/** The candidates, in the sentence's own language in both editions. */
export const tokens = ['went', 'goed', 'goes', 'walked', 'go'] as const;

/** p: what the target gives each candidate. */
export const target = [0.62, 0.05, 0.09, 0.22, 0.02] as const;

/** q of each draft. */
export const drafts = {
  good: [0.55, 0.12, 0.08, 0.22, 0.03],
  weak: [0.24, 0.38, 0.18, 0.12, 0.08],
  random: [0.2, 0.2, 0.2, 0.2, 0.2],
} as const;

/** A draft's name. */
export type DraftId = keyof typeof drafts;

/** One token's line of the figure and its table. */
export interface AcceptanceRow {
  readonly token: string;
  readonly p: number;
  readonly q: number;
  readonly shared: number;
  /** (1 − β) · r: probability of coming out by way of a rejection. */
  readonly resampled: number;
}

/** The rows for one draft, with β, the probability that its proposal is accepted. */
export function acceptanceRows(draft: DraftId): {
  readonly rows: readonly AcceptanceRow[];
  readonly beta: number;
} {
  const q = drafts[draft];
  const beta = acceptanceProbability(target, q);
  const residual = residualDistribution(target, q);
  const rows = tokens.map((token, x) => ({
    token,
    p: target[x] ?? 0,
    q: q[x] ?? 0,
    shared: Math.min(target[x] ?? 0, q[x] ?? 0),
    resampled: (1 - beta) * (residual[x] ?? 0),
  }));
  return { rows, beta };
}
