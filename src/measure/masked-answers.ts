// Which answers a model still gets right under a mask. A greedy answer is the true one exactly where, after each of its
// tokens, the likeliest next token is the true next one: all of an answer is judged in one pass.
import type { Mask } from '#src/core/attention/sparse-masks.ts';
import type { Feeds, GraphSession, TensorValue } from '#src/runtime/runtime.ts';
import { type BatchShape, packBatch, type TrainingExample } from '#src/train/batches.ts';

/** A mask for each head of each layer. */
export type HeadMasks = readonly (readonly Mask[])[];

/** What a graph of masked-graph.ts needs to know of its batches. */
export interface MaskedBatches {
  readonly session: GraphSession;
  readonly shape: BatchShape;
}

const FORBIDDEN = -1e9;

/** For each example whether its whole answer is right; the signal is heeded between batches. */
export async function maskedAnswers(
  { session, shape }: MaskedBatches,
  examples: readonly TrainingExample[],
  masks: HeadMasks,
  signal?: AbortSignal,
): Promise<boolean[]> {
  const right: boolean[] = [];
  const own = maskFeeds(masks);
  for (let from = 0; from < examples.length; from += shape.batch) {
    signal?.throwIfAborted();
    const part = examples.slice(from, from + shape.batch);
    const { tokens, rows, targets } = packBatch(part, shape);
    const { next } = await session.run({
      ...own,
      tokens: { type: 'int64', shape: [shape.batch, shape.length], data: tokens },
      rows: { type: 'int64', shape: [rows.length], data: rows },
    });
    const chosen = next?.data as BigInt64Array;
    for (const [b, { answer }] of part.entries())
      right.push(
        answer.every((_, a) => {
          const at = b * shape.answers + a;
          return chosen[at] === targets[at];
        }),
      );
  }
  return right;
}

/** `mask.<layer>` float32 [h, T, T]: 0 where visible, −10⁹ where not. */
export function maskFeeds(masks: HeadMasks): Feeds {
  return Object.fromEntries(
    masks.map((heads, layer): [string, TensorValue] => {
      const [{ length } = { length: 0 }] = heads;
      const data = new Float32Array(heads.length * length * length);
      for (const [head, { visible }] of heads.entries())
        for (let at = 0; at < visible.length; at++)
          data[head * visible.length + at] = visible[at] ? 0 : FORBIDDEN;
      return [`mask.${layer}`, { type: 'float32', shape: [heads.length, length, length], data }];
    }),
  );
}
