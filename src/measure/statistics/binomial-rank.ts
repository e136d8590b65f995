// The sign test turned round: how many of n independent samples lie below a quantile is binomial,
// whatever the samples are distributed like; so the quantile lies between two order statistics.

/**
 * The fractional rank r at which P(X₍ᵣ₎ > quantile) = tail, among n independent samples that each lie
 * below the quantile with probability p; linear between whole ranks (Beran & Hall 1993). 1 where even
 * the least of n samples is above the quantile more often than that.
 */
export function lowerRank(n: number, p: number, tail: number): number {
  // X₍ᵣ₎ is above the quantile exactly when fewer than r samples lie below it.
  let log = n * Math.log1p(-p);
  let cumulative = 0;
  for (let below = 0; below < n; below++) {
    const probability = Math.exp(log);
    if (cumulative + probability > tail)
      return Math.max(1, below + (tail - cumulative) / probability);
    cumulative += probability;
    // Logarithms, since (1 − p)ⁿ alone may underflow.
    log += Math.log((n - below) / (below + 1)) + Math.log(p) - Math.log1p(-p);
  }
  return n;
}
