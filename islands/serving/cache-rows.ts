// The table of the cache: one seeded stream of requests, sent through it at each threshold.
import { arrivals } from '#src/core/serving/arrivals.ts';
import { throughCache } from '#src/core/serving/semantic-cache.ts';
import { questionLengths } from '#src/core/serving/served-load.ts';
import { seededRandom } from '#src/tutor/random.ts';

/** Thresholds shown, the strictest first. */
const thresholds = [0.95, 0.9, 0.8, 0.7, 0.6] as const;

/** A row of the table: counts of requests. */
export interface CacheRow {
  readonly threshold: number;
  readonly hits: number;
  readonly falseHits: number;
  readonly missed: number;
}

/** What the cache does at each threshold. */
export function cacheRows(): CacheRow[] {
  const requests = arrivals(
    { rate: 1, count: 600, pattern: 'poisson', lengths: questionLengths, topics: 40 },
    seededRandom(1),
  );
  return thresholds.map((threshold) => {
    const rule = { threshold, spread: 0.15, dimensions: 8 };
    const { hits, falseHits, missed } = throughCache(requests, rule, seededRandom(2));
    return { threshold, hits, falseHits, missed: missed.length };
  });
}
