// Speculative decoding as arithmetic: what a cycle yields, what it costs, and where the two break even.
// Letters of Leviathan, Kalman & Matias (2023), arXiv 2211.17192:
// α acceptance, k draft length (their γ), c draft cost. v is ours: their formula takes v = 1.

interface Cycle {
  /** α: probability that a drafted token is accepted, taken to be the same and independent at each position. */
  readonly acceptance: number;
  /** k: how many tokens the draft proposes before each verification. */
  readonly draftLength: number;
}

interface Costs {
  /** c: seconds of one draft step over seconds of one target step. */
  readonly draftCost: number;
  /** v(k+1)/v(1): seconds to verify k+1 positions over seconds of one target step; 1 if left out. */
  readonly verifyCost?: number;
}

/** Tokens a cycle yields on average, (1 − α^{k+1}) / (1 − α), from 1 at α = 0 to k + 1 at α = 1 (arXiv 2211.17192, eq. 1). */
export function expectedTokensPerCycle({ acceptance, draftLength }: Cycle): number {
  // The sum 1 + α + … + α^k: the closed form loses its digits as α approaches 1.
  let sum = 0;
  for (let position = draftLength; position >= 0; position--) sum = sum * acceptance + 1;
  return sum;
}

/** Time of plain decoding over time of speculative decoding, E / (k·c + v); above 1 it pays (arXiv 2211.17192, theorem 3.8, with v in place of 1). */
export function speculativeSpeedup({
  acceptance,
  draftLength,
  draftCost,
  verifyCost = 1,
}: Cycle & Costs): number {
  return (
    expectedTokensPerCycle({ acceptance, draftLength }) / (draftLength * draftCost + verifyCost)
  );
}

/** The draft cost c at which speculation neither gains nor loses, (E − v) / k; at or below 0 no draft is cheap enough. */
export function breakEvenDraftCost({
  acceptance,
  draftLength,
  verifyCost = 1,
}: Cycle & { readonly verifyCost?: number }): number {
  return (expectedTokensPerCycle({ acceptance, draftLength }) - verifyCost) / draftLength;
}

/** The acceptance α at which speculation neither gains nor loses, or null where even α = 1 does not pay; by bisection, since E grows with α. */
export function breakEvenAcceptance({
  draftLength,
  draftCost,
  verifyCost = 1,
}: { readonly draftLength: number } & Costs): number | null {
  const gain = (acceptance: number) =>
    speculativeSpeedup({ acceptance, draftLength, draftCost, verifyCost }) - 1;
  if (gain(1) < 0) return null;
  if (gain(0) >= 0) return 0;
  let low = 0;
  let high = 1;
  // 60 halvings leave an interval narrower than a double can tell apart.
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (gain(middle) < 0) low = middle;
    else high = middle;
  }
  return high;
}

/** What a cycle costs in target steps, k·c + v. */
export function cycleCost({
  draftLength,
  draftCost,
  verifyCost = 1,
}: { readonly draftLength: number } & Costs): number {
  return draftLength * draftCost + verifyCost;
}

/** v(k+1)/v(1) where each position after the first adds the same share s of a target step: 1 + s·k (a straight line, to compare measurements with). */
export function linearVerifyCost({
  draftLength,
  positionCost,
}: {
  readonly draftLength: number;
  /** s: 0 when further positions are free, 1 when each costs as much as a step. */
  readonly positionCost: number;
}): number {
  return 1 + positionCost * draftLength;
}
