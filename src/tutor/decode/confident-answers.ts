// Greedy answers to many prompts with the model's own probability of each: prompts of one length share a run.
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { Runtime, TensorValue } from '#src/runtime/runtime.ts';
import type { Weights } from '../weights.ts';
import type { AnswersOptions } from './answers.ts';
import { confidentGraph } from './confident-graph.ts';
import { samplesIn } from './samples.ts';
import { int32, int64 } from './values.ts';

/** An answer, and how sure the model was of it. */
export interface ConfidentAnswer {
  /** Up to and with the end token. */
  readonly tokens: readonly number[];
  /** Probability of the whole answer at temperature 1, the product over its tokens. */
  readonly confidence: number;
  /** Probability of its first token alone: all that is known before the rest is written. */
  readonly firstConfidence: number;
}

/** The model's answer to each prompt, in the prompts' order. */
export async function confidentAnswers(
  runtime: Runtime,
  weights: Weights,
  prompts: readonly (readonly number[])[],
  { end, batch = 64, signal }: Pick<AnswersOptions, 'end' | 'batch' | 'signal'>,
): Promise<ConfidentAnswer[]> {
  const { context } = weights.config;
  const session = await runtime.createSession(modelBytes(confidentGraph(weights, batch)));
  const answers: ConfidentAnswer[] = [];
  try {
    const places = Map.groupBy(prompts.keys(), (place) => prompts[place]?.length ?? 0);
    for (const [length, all] of places)
      for (let from = 0; from < all.length; from += batch) {
        const rows = all.slice(from, from + batch);
        // A short last batch repeats its first prompt; the repeats are not read.
        const filled = Array.from({ length: batch }, (_, b) => rows[b] ?? rows[0] ?? 0);
        const results = await session.run(
          {
            tokens: int64(
              filled.flatMap((place) => prompts[place] ?? []),
              [batch, length],
            ),
            last: int32(new Array(batch).fill(length - 1), [batch]),
            total: int32([length], []),
            further: int64([context - length - 1], []),
            end: int64([end], []),
          },
          signal ? { signal } : {},
        );
        for (const [row, answer] of confidentIn(results, end).slice(0, rows.length).entries())
          answers[rows[row] ?? 0] = answer;
      }
    return answers;
  } finally {
    await session.dispose();
  }
}

/** The answers in a `confident` graph's results, each with its probability. */
export function confidentIn(
  results: Readonly<Record<string, TensorValue>>,
  end: number,
): ConfidentAnswer[] {
  const first = (results['firstLogProbability']?.data ?? []) as Float32Array;
  return samplesIn(results, end).map(({ tokens, logProbability }, row) => ({
    tokens,
    confidence: probability(logProbability),
    firstConfidence: probability(first[row] ?? Number.NEGATIVE_INFINITY),
  }));
}

/** e to a log-probability; rounding may leave that a hair above 0. */
function probability(nats: number): number {
  return Math.min(1, Math.exp(nats));
}
