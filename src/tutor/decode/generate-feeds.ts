// What goes into a `generate` graph and what comes out, for one prompt.
import type { Feeds, TensorValue } from '#src/runtime/runtime.ts';
import type { ModelConfig } from '../config.ts';
import { int32, int64 } from './values.ts';

/** Feeds for one prompt [S] and at most `limit` answer tokens; throws where the context cannot hold them. */
export function generateFeeds(
  { context }: ModelConfig,
  prompt: readonly number[],
  limit: number,
  end: number,
): Feeds {
  const length = prompt.length;
  // The answer's last token is never fed back, so it needs no slot.
  if (length === 0 || limit < 1 || length + limit - 1 > context)
    throw new RangeError(
      `a prompt of ${length} tokens and an answer of ${limit}: the context holds ${context}`,
    );
  return {
    tokens: int64(prompt, [1, length]),
    last: int32([length - 1], [1]),
    total: int32([length], []),
    further: int64([limit - 1], []),
    end: int64([end], []),
  };
}

/** The answer's tokens out of the graph's results. */
export function generatedTokens(results: Readonly<Record<string, TensorValue>>): number[] {
  return [results['first'], results['rest']].flatMap((tensor) =>
    Array.from((tensor?.data ?? []) as BigInt64Array, Number),
  );
}
