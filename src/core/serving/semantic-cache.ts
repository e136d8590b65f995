// A cache of answers by meaning: a request near enough to one that was answered gets that answer. Requests of one topic lie
// around the topic's place, so that a near one may still ask something else: that is a false hit, and it is counted.
import type { ServingRequest } from './arrivals.ts';

/** The cache's rule and the geometry of questions. */
export interface CacheRule {
  /** Least cosine similarity of a hit. */
  readonly threshold: number;
  /** How far paraphrases lie from their topic: standard deviation a coordinate. */
  readonly spread: number;
  /** Coordinates of a place; topics lie on the unit sphere. */
  readonly dimensions: number;
}

/** What the cache did with the requests. */
export interface CacheOutcome {
  /** Requests that reach the model. */
  readonly missed: readonly ServingRequest[];
  readonly hits: number;
  /** Hits whose answer was another topic's. */
  readonly falseHits: number;
}

/** Sends the requests through an empty cache, in order; what misses is kept for those after it. */
export function throughCache(
  requests: readonly ServingRequest[],
  { threshold, spread, dimensions }: CacheRule,
  random: () => number,
): CacheOutcome {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const place = (around: readonly number[], deviation: number) =>
    unit(around.map((x) => x + deviation * normal()));
  const origin = new Array<number>(dimensions).fill(0);
  const topics = new Map<number, readonly number[]>();
  for (const { topic } of requests) if (!topics.has(topic)) topics.set(topic, place(origin, 1));
  const kept: { readonly at: readonly number[]; readonly topic: number }[] = [];
  const missed: ServingRequest[] = [];
  let hits = 0;
  let falseHits = 0;
  for (const request of requests) {
    const at = place(topics.get(request.topic) ?? origin, spread);
    let best = -1;
    let topic = -1;
    for (const entry of kept) {
      const near = entry.at.reduce((sum, x, i) => sum + x * (at[i] ?? 0), 0);
      if (near > best) {
        best = near;
        topic = entry.topic;
      }
    }
    if (best >= threshold) {
      hits++;
      if (topic !== request.topic) falseHits++;
      continue;
    }
    kept.push({ at, topic: request.topic });
    missed.push(request);
  }
  return { missed, hits, falseHits };
}

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}
