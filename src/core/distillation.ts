// The arithmetic of soft targets: what a temperature does to a distribution, and what a student keeps.

/** Logits of a teacher and the temperature they are divided by. */
export interface SoftTargets {
  readonly logits: readonly number[];
  /** T, above 0. */
  readonly temperature: number;
}

/** softmax(z / T): what a student is shown (Hinton, Vinyals & Dean, arXiv 1503.02531, eq. 1). */
export function softTargets({ logits, temperature }: SoftTargets): number[] {
  if (!(temperature > 0)) throw new RangeError(`temperature ${temperature}: give one above 0`);
  const highest = Math.max(...logits);
  const terms = logits.map((logit) => Math.exp((logit - highest) / temperature));
  const sum = terms.reduce((total, term) => total + term, 0);
  return terms.map((term) => term / sum);
}

/** Entropy of the soft targets in nats: 0 where they are one token, ln V where they are even. */
export function softTargetEntropy(targets: SoftTargets): number {
  return softTargets(targets).reduce((sum, p) => (p > 0 ? sum - p * Math.log(p) : sum), 0);
}

/** The share of the probability that lies outside the likeliest token: all that a soft target adds to a hard one. */
export function offTargetShare(targets: SoftTargets): number {
  return 1 - Math.max(...softTargets(targets));
}

/**
 * Length of the gradient of KL(teacher ‖ student) by the student's logits z, (q − p) / T, where both are softened;
 * times T² where it is `scaled`, as the loss is, so that it does not shrink as T grows.
 */
export function softGradientNorm({
  teacher,
  student,
  temperature,
  scaled,
}: {
  readonly teacher: readonly number[];
  readonly student: readonly number[];
  readonly temperature: number;
  readonly scaled: boolean;
}): number {
  const p = softTargets({ logits: teacher, temperature });
  const q = softTargets({ logits: student, temperature });
  const squares = q.reduce((sum, value, i) => sum + (value - (p[i] ?? 0)) ** 2, 0);
  return (Math.sqrt(squares) / temperature) * (scaled ? temperature ** 2 : 1);
}
