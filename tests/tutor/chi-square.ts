// Pearson's goodness of fit with the Wilson–Hilferty tail: enough for p-values near 0.001.

/**
 * Probability of a χ² at least as large as that of `counts` against `probabilities`; cells whose
 * expected count is under 5 are pooled.
 */
export function chiSquareTail(counts: readonly number[], probabilities: readonly number[]): number {
  const total = counts.reduce((a, b) => a + b, 0);
  const cells = counts.map((observed, i) => ({ observed, expected: total * probabilities[i]! }));
  const large = cells.filter(({ expected }) => expected >= 5);
  const small = cells.filter(({ expected }) => expected < 5);
  const pooled = {
    observed: small.reduce((sum, { observed }) => sum + observed, 0),
    expected: small.reduce((sum, { expected }) => sum + expected, 0),
  };
  // A pool that is itself under 5 joins the smallest of the others.
  large.sort((a, b) => b.expected - a.expected);
  const last = large.at(-1)!;
  const bins =
    pooled.expected >= 5
      ? [...large, pooled]
      : [
          ...large.slice(0, -1),
          {
            observed: last.observed + pooled.observed,
            expected: last.expected + pooled.expected,
          },
        ];
  const statistic = bins.reduce((sum, b) => sum + (b.observed - b.expected) ** 2 / b.expected, 0);
  const freedom = bins.length - 1;
  const spread = 2 / (9 * freedom);
  const z = ((statistic / freedom) ** (1 / 3) - (1 - spread)) / Math.sqrt(spread);
  return upperTail(z);
}

/** P(Z > z), Abramowitz & Stegun 26.2.17, absolute error below 7.5e-8. */
function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const coefficients = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429];
  const polynomial = coefficients.reduceRight((sum, c) => (sum + c) * t, 0);
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}
