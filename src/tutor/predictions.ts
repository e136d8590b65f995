// A model's predictions on examples: its greedy answers, how likely it found the true ones, how sure it was.
import type { Runtime } from '#src/runtime/runtime.ts';
import type { Example } from './corpus/example.ts';
import { batchedAnswers } from './decode/answers.ts';
import type { Prediction } from './evaluate/prediction.ts';
import { openTutor, type Tutor } from './tutor.ts';
import { maximumPromptTokens, maximumTokens, specialTokens } from './vocabulary.ts';
import type { Weights } from './weights.ts';

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
    {
      end: specialTokens.eos,
      limit: maximumTokens - maximumPromptTokens,
      ...(signal ? { signal } : {}),
    },
  );
  const tutor = openTutor(runtime, weights);
  const results: Prediction[] = [];
  for (const [i, example] of examples.entries()) {
    const tokens = answers[i] ?? [];
    const logProbabilities = await answerLogProbabilities(tutor, example.prompt, example.answer);
    const own = `${tokens}` === `${example.answer}`;
    const sure = own
      ? logProbabilities
      : await answerLogProbabilities(tutor, example.prompt, tokens);
    const confidence = Math.exp(sure.reduce((sum, logProbability) => sum + logProbability, 0));
    results.push({ example, tokens, logProbabilities, confidence });
  }
  await tutor.dispose();
  return results;
}

/** log p of each answer token after the prompt and the answer's tokens before it, nats. */
export async function answerLogProbabilities(
  tutor: Pick<Tutor, 'verify' | 'empty'>,
  prompt: readonly number[],
  answer: readonly number[],
): Promise<number[]> {
  const { logits } = await tutor.verify(tutor.empty, [...prompt, ...answer.slice(0, -1)]);
  return answer.map((token, i) =>
    logProbability(logits[prompt.length - 1 + i] as Float32Array, token),
  );
}

function logProbability(logits: Float32Array, token: number): number {
  const largest = logits.reduce((a, b) => Math.max(a, b));
  const total = logits.reduce((sum, logit) => sum + Math.exp(logit - largest), 0);
  return (logits[token] as number) - largest - Math.log(total);
}
