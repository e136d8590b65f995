// An answer by one run a token, as a page would write it: every logit and the whole memory come out of the engine and
// the memory goes in again, and the likeliest token is chosen outside.
import type { Feeds, GraphSession, TensorValue } from '#src/runtime/runtime.ts';
import type { ModelConfig } from '#src/tutor/config.ts';
import { filledCacheFeeds, nextCacheFeeds } from '#src/tutor/decode/cache-feeds.ts';
import { int32, int64 } from '#src/tutor/decode/values.ts';

/** Feeds of one run of a `step` graph: these tokens after the positions the memory holds. */
export function stepFeeds(tokens: readonly number[], filled: number, caches: Feeds): Feeds {
  return {
    tokens: int64(tokens, [1, tokens.length]),
    last: int32([filled + tokens.length - 1], [1]),
    total: int32([filled + tokens.length], []),
    ...caches,
  };
}

/** The token of the largest logit, the first of equals; throws where there are none. */
export function likeliestToken(logits: ArrayLike<number>): number {
  if (logits.length === 0) throw new RangeError('no logits to choose from');
  let best = 0;
  for (let token = 1; token < logits.length; token++)
    if ((logits[token] ?? 0) > (logits[best] ?? 0)) best = token;
  return best;
}

/** The greedy answer of `limit` tokens at most, up to and with the end token (−1: none stops it). */
export async function steppedTokens(
  session: GraphSession,
  config: ModelConfig,
  prompt: readonly number[],
  { limit, end }: { readonly limit: number; readonly end: number },
): Promise<number[]> {
  let results = await session.run(stepFeeds(prompt, 0, filledCacheFeeds(config)));
  const tokens = [likeliestToken(logitsOf(results))];
  while (tokens.length < limit && tokens.at(-1) !== end) {
    const filled = prompt.length + tokens.length - 1;
    const feeds = stepFeeds([tokens.at(-1) ?? 0], filled, nextCacheFeeds(config, results));
    results = await session.run(feeds);
    tokens.push(likeliestToken(logitsOf(results)));
  }
  return tokens;
}

/** The logits a run handed out, [S · V]; a page asks for the last position's alone. */
export function logitsOf(results: Readonly<Record<string, TensorValue>>): Float32Array {
  const logits = results['logits'];
  if (logits?.type !== 'float32') throw new Error('the run gave no logits of 32 bits');
  return logits.data;
}
