// A model's predictions on examples: its greedy answers, how likely it found the true ones, how sure it was.
import type { Runtime } from '#src/runtime/runtime.ts';
import { tokenProbabilities } from './answer-probabilities.ts';
import type { Example } from './corpus/example.ts';
import { batchedAnswers } from './decode/answers.ts';
import type { Prediction } from './evaluate/prediction.ts';
import { openTutor } from './tutor.ts';
import { maximumPromptTokens, maximumTokens, specialTokens } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** How long an answer of the book's models may be, and what ends it. */
export const answering = {
  end: specialTokens.eos,
  limit: maximumTokens - maximumPromptTokens,
} as const;

/** Answers every example; log-probabilities in nats, confidence the probability of the whole answer. */
export async function predictions(
  runtime: Runtime,
  weights: Weights,
  examples: readonly Example[],
  signal?: AbortSignal,
): Promise<Prediction[]> {
  const answers = await batchedAnswers(
    runtime,
    weights,
    examples.map(({ prompt }) => prompt),
    { ...answering, ...(signal ? { signal } : {}) },
  );
  const tutor = openTutor(runtime, weights);
  const logs = async (prompt: readonly number[], answer: readonly number[]) =>
    (await tokenProbabilities(tutor, prompt, answer, signal)).map(Math.log);
  try {
    const results: Prediction[] = [];
    for (const [i, example] of examples.entries()) {
      const tokens = answers[i] ?? [];
      const logProbabilities = await logs(example.prompt, example.answer);
      const own = `${tokens}` === `${example.answer}`;
      const sure = own ? logProbabilities : await logs(example.prompt, tokens);
      const confidence = Math.exp(sure.reduce((sum, logProbability) => sum + logProbability, 0));
      results.push({ example, tokens, logProbabilities, confidence });
    }
    return results;
  } finally {
    await tutor.dispose();
  }
}
