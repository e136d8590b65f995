// Greedy answers to many prompts: prompts of one length share a batch, each batch is one run.
import { modelBytes } from '#src/graph/model-bytes.ts';
import type { Runtime, TensorValue } from '#src/runtime/runtime.ts';
import type { Weights } from '../weights.ts';
import { generateGraph } from './generate-graph.ts';
import { int32, int64 } from './values.ts';

/** How prompts are answered. */
export interface AnswersOptions {
  /** Id of the token that ends an answer. */
  readonly end: number;
  /** Most answer tokens; as many as the context holds unless given. */
  readonly limit?: number;
  /** Prompts a run. */
  readonly batch?: number;
  readonly signal?: AbortSignal;
}

/** The model's answer to each prompt, cut after the end token; in the prompts' order. */
export async function batchedAnswers(
  runtime: Runtime,
  weights: Weights,
  prompts: readonly (readonly number[])[],
  { end, limit = weights.config.context, batch = 64, signal }: AnswersOptions,
): Promise<number[][]> {
  const session = await runtime.createSession(modelBytes(generateGraph(weights, batch)));
  const answers: number[][] = prompts.map(() => []);
  try {
    for (const [length, indices] of byLength(prompts)) {
      const tokens = Math.min(limit, weights.config.context - length);
      for (let from = 0; from < indices.length; from += batch) {
        const rows = indices.slice(from, from + batch);
        // A short last batch repeats its first prompt; the repeats are not read.
        const filled = Array.from(
          { length: batch },
          (_, b) => prompts[rows[b] ?? (rows[0] as number)],
        );
        const results = await session.run(
          {
            tokens: int64(
              filled.flatMap((prompt) => prompt ?? []),
              [batch, length],
            ),
            last: int32(new Array(batch).fill(length - 1), [batch]),
            total: int32([length], []),
            further: int64([tokens - 1], []),
            end: int64([end], []),
          },
          signal ? { signal } : {},
        );
        for (const [b, index] of rows.entries()) answers[index] = rowOf(results, b, batch, end);
      }
    }
    return answers;
  } finally {
    await session.dispose();
  }
}

function byLength(prompts: readonly (readonly number[])[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [i, { length }] of prompts.entries())
    (groups.get(length) ?? groups.set(length, []).get(length))?.push(i);
  return groups;
}

/** One row of `first` [B, 1] and `rest` [n, B, 1], up to and with the end token. */
function rowOf(
  { first, rest }: Readonly<Record<string, TensorValue>>,
  row: number,
  batch: number,
  end: number,
): number[] {
  const tokens = [Number(first?.data[row])];
  const later = (rest?.data ?? []) as BigInt64Array;
  for (let at = row; at < later.length && tokens.at(-1) !== end; at += batch)
    tokens.push(Number(later[at]));
  return tokens;
}
