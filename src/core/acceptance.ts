// The acceptance rule of speculative sampling on explicit distributions: p of the target, q of the draft, both [V].
// A token x drawn from q is kept with probability min(1, p(x)/q(x)); a rejected one is drawn again from the
// residual. What comes out is distributed as p (arXiv 2211.17192, appendix A.1; arXiv 2302.01318, theorem 1).

type Distribution = ArrayLike<number>;

/** Probability that a token drawn from q is kept, β = Σ min(p, q); throws when the lengths differ. */
export function acceptanceProbability(p: Distribution, q: Distribution): number {
  checkLengths(p, q);
  let sum = 0;
  for (let x = 0; x < p.length; x++) sum += Math.min(p[x] ?? 0, q[x] ?? 0);
  return sum;
}

/** Where a rejected token is drawn again, max(0, p − q) normalised; p itself where p = q, since nothing is ever rejected there. */
export function residualDistribution(p: Distribution, q: Distribution): Float64Array {
  checkLengths(p, q);
  const residual = Float64Array.from(p, (probability, x) => Math.max(0, probability - (q[x] ?? 0)));
  const mass = residual.reduce((sum, value) => sum + value, 0);
  if (mass === 0) return Float64Array.from(p);
  return residual.map((value) => value / mass);
}

function checkLengths(p: Distribution, q: Distribution): void {
  if (p.length !== q.length)
    throw new Error(
      `p has ${p.length} tokens and q ${q.length}: both must be over the same vocabulary`,
    );
}
