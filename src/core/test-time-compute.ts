// Test-time compute as arithmetic: what more tokens an answer cost, and what several answers are worth where one is
// chosen. n answers are drawn at random from N samples without putting any back, so that no luck of the draw is left.

/** N samples of one prompt, c of them right, and n of them taken. */
interface Drawing {
  /** N. */
  readonly samples: number;
  /** c. */
  readonly right: number;
  /** n, at most N. */
  readonly n: number;
}

/** Probability that one of n samples is right, 1 − C(N − c, n) / C(N, n), without bias (Chen et al. 2021, arXiv 2107.03374, §2.1). */
export function passAtN({ samples, right, n }: Drawing): number {
  requireDrawing(samples, n);
  if (!(right >= 0 && right <= samples))
    throw new RangeError(`${right} right of ${samples} samples`);
  // C(N − c, n) / C(N, n) as a product of shares: no factorial overflows.
  let none = 1;
  for (let i = samples - right + 1; i <= samples; i++) none *= Math.max(0, 1 - n / i);
  return 1 - none;
}

/** The same where samples were independent and each right with probability p: 1 − (1 − p)ⁿ. */
export function independentPassAtN(probability: number, n: number): number {
  return 1 - (1 - probability) ** n;
}

/**
 * Probability that the one chosen of n samples is right, where the choice falls on the best score: `ranked` says of
 * all N, best score first, whether each is right. The i-th best (from 1) is chosen with C(N − i, n − 1) / C(N, n).
 */
export function bestOfN(ranked: readonly boolean[], n: number): number {
  const samples = ranked.length;
  requireDrawing(samples, n);
  let chosen = n / samples; // the best of all is drawn with n / N, and then chosen
  let right = 0;
  for (const [i, isRight] of ranked.entries()) {
    if (isRight) right += chosen;
    const left = samples - i - 1;
    chosen *= left > 0 ? Math.max(0, left - n + 1) / left : 0;
  }
  return right;
}

/** Samples after which at least one is right with probability `wanted`, if they were independent; infinite where p = 0. */
export function samplesFor(probability: number, wanted: number): number {
  if (probability >= wanted) return 1;
  if (probability <= 0) return Number.POSITIVE_INFINITY;
  return Math.ceil(Math.log1p(-wanted) / Math.log1p(-probability));
}

/** Seconds of an answer after a chain of steps: tokens follow one another, so both add up. */
export function chainSeconds({
  firstTokenSeconds,
  secondsPerToken,
  steps,
  answerTokens,
}: {
  /** Prompt read and first token written. */
  readonly firstTokenSeconds: number;
  readonly secondsPerToken: number;
  /** Tokens written before the answer. */
  readonly steps: number;
  readonly answerTokens: number;
}): number {
  return firstTokenSeconds + (steps + answerTokens - 1) * secondsPerToken;
}

/** FLOP of an answer through the matrices, 2·P for every token of the prompt and every one written, n times over. */
export function answerFlop({
  parameters,
  promptTokens,
  writtenTokens,
  samples = 1,
}: {
  readonly parameters: number;
  readonly promptTokens: number;
  readonly writtenTokens: number;
  /** n: the prompt is read once for all of them. */
  readonly samples?: number;
}): number {
  return 2 * parameters * (promptTokens + samples * writtenTokens);
}

/** Wrong answers left over wrong answers before, (1 − after) / (1 − before): below 1 errors are saved. */
export function errorRatio(before: number, after: number): number {
  return (1 - after) / (1 - before);
}

function requireDrawing(samples: number, n: number): void {
  if (!(n >= 1 && n <= samples)) throw new RangeError(`${n} of ${samples} samples cannot be drawn`);
}
