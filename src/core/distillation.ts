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

/** A likeliest token that leads all others by the same distance. */
export interface Lead {
  /** Logit of the likeliest token less that of each other. */
  readonly lead: number;
  /** V: tokens in all. */
  readonly vocabulary: number;
  /** T, above 0. */
  readonly temperature: number;
}

/** The share of a softened distribution that the tail of V − 1 tokens gets: (V − 1) e^(−Δ/T) / (1 + (V − 1) e^(−Δ/T)). */
export function tailShare({ lead, vocabulary, temperature }: Lead): number {
  if (!(temperature > 0)) throw new RangeError(`temperature ${temperature}: give one above 0`);
  const tail = (vocabulary - 1) * Math.exp(-lead / temperature);
  return tail / (1 + tail);
}

/** The temperature at which the tail gets a share: T = Δ / ln((V − 1)(1 − s) / s). */
export function temperatureOfTail({
  lead,
  vocabulary,
  share,
}: Omit<Lead, 'temperature'> & { readonly share: number }): number {
  if (!(share > 0 && share < 1)) throw new RangeError(`share ${share}: give one between 0 and 1`);
  return lead / Math.log(((vocabulary - 1) * (1 - share)) / share);
}
