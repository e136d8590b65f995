// How sure the tutor was of each token it wrote: the softmax of the logits it was chosen from.
import type { Tutor } from '#src/tutor/tutor.ts';

/** Probability of each answer token given all before it, in order. */
export async function tokenProbabilities(
  tutor: Tutor,
  prompt: readonly number[],
  tokens: readonly number[],
): Promise<number[]> {
  const probabilities: number[] = [];
  let { state, logits } = await tutor.prefill(prompt);
  for (const token of tokens) {
    probabilities.push(softmaxAt(logits.at(-1) ?? new Float32Array(), token));
    if (probabilities.length < tokens.length) ({ state, logits } = await tutor.step(state, token));
  }
  return probabilities;
}

function softmaxAt(logits: Float32Array, index: number): number {
  const peak = logits.reduce((max, value) => Math.max(max, value), Number.NEGATIVE_INFINITY);
  const mass = logits.reduce((sum, value) => sum + Math.exp(value - peak), 0);
  return Math.exp((logits[index] ?? Number.NEGATIVE_INFINITY) - peak) / mass;
}
