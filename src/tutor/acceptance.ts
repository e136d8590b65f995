// The acceptance rule of speculative decoding (Leviathan et al., arXiv 2211.17192, §2.3; Chen et al.,
// arXiv 2302.01318): a token x drawn from the draft's q is kept with probability min(1, p(x) / q(x));
// otherwise one is drawn from the residual, max(0, p − q) over its sum. What comes out follows p.
import type { Random } from './random.ts';

/** softmax(logits / temperature), [V]; temperature 0 puts everything on the first largest logit. */
export function distribution(logits: Float32Array, temperature: number): Float64Array {
  const result = new Float64Array(logits.length);
  let largest = 0;
  for (let i = 1; i < logits.length; i++)
    if ((logits[i] as number) > (logits[largest] as number)) largest = i;
  if (temperature === 0) {
    result[largest] = 1;
    return result;
  }
  let total = 0;
  for (let i = 0; i < logits.length; i++) {
    const power = ((logits[i] as number) - (logits[largest] as number)) / temperature;
    result[i] = Math.exp(power);
    total += result[i] as number;
  }
  return result.map((weight) => weight / total);
}

/** A token drawn from weights [V] that need not sum to 1. */
export function draw(weights: Float64Array, random: Random): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  let last = 0;
  for (const [token, weight] of weights.entries()) {
    if (weight <= 0) continue;
    last = token;
    left -= weight;
    if (left < 0) break;
  }
  return last;
}

/** max(0, p − q) [V], not normalised; its sum is the probability of a rejection. */
export function residual(p: Float64Array, q: Float64Array): Float64Array {
  const rest = p.map((probability, token) => Math.max(0, probability - (q[token] as number)));
  // Where rounding alone made a rejection possible nothing is left over, and p itself is the limit.
  return rest.some((weight) => weight > 0) ? rest : p;
}

/** What a verification decides. */
export interface Verdict {
  /** How many proposals stand, from the first on. */
  readonly accepted: number;
  /** The token after them: from the residual where one was refused, from p (the bonus) where none was. */
  readonly next: number;
}

/**
 * Judges proposals x₁…x_k drawn from q₁…q_k by the target's p₁…p_{k+1}.
 * With one-hot distributions (temperature 0) this is greedy verification.
 */
export function judged(
  proposals: readonly number[],
  q: readonly Float64Array[],
  p: readonly Float64Array[],
  random: Random,
): Verdict {
  for (const [i, token] of proposals.entries()) {
    const [target, draft] = [p[i] as Float64Array, q[i] as Float64Array];
    const ratio = (target[token] as number) / (draft[token] as number);
    if (random() < ratio) continue;
    return { accepted: i, next: draw(residual(target, draft), random) };
  }
  return { accepted: proposals.length, next: draw(p[proposals.length] as Float64Array, random) };
}
