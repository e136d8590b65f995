// How likely a model finds an answer, token by token: at temperature 1, of the logits before each.
import { distribution } from './acceptance.ts';
import type { Tutor } from './tutor.ts';

/**
 * Probability of each answer token given the prompt and the answer's tokens before it, in order; one run.
 * Throws where prompt and answer do not fit the context.
 */
export async function tokenProbabilities(
  tutor: Pick<Tutor, 'verify' | 'empty'>,
  prompt: readonly number[],
  answer: readonly number[],
  signal?: AbortSignal,
): Promise<number[]> {
  const text = [...prompt, ...answer.slice(0, -1)];
  const { logits } = await tutor.verify(tutor.empty, text, signal);
  return answer.map((token, i) => {
    const before = logits[prompt.length - 1 + i] as Float32Array;
    return distribution(before, 1)[token] as number;
  });
}
