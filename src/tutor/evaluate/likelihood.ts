// Loss and perplexity of the reference answers.
import type { Prediction } from './prediction.ts';

/** Mean over all answer tokens, and its exponential. */
export interface Likelihood {
  /** Nats a token. */
  readonly loss: number;
  readonly perplexity: number;
  readonly tokens: number;
}

/** Throws a `RangeError` naming an example whose probabilities are missing or too few. */
export function likelihood(predictions: readonly Prediction[]): Likelihood {
  const logs = predictions.flatMap(({ example, logProbabilities = [] }) => {
    if (logProbabilities.length === example.answer.length) return logProbabilities;
    throw new RangeError(
      `${example.id}: ${logProbabilities.length} log-probabilities for ` +
        `${example.answer.length} answer tokens; give one for each`,
    );
  });
  const loss = -logs.reduce((sum, log) => sum + log, 0) / logs.length;
  return { loss, perplexity: Math.exp(loss), tokens: logs.length };
}
