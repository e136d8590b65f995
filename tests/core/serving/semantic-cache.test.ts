import { describe, expect, it } from 'vitest';
import { arrivals } from '#src/core/serving/arrivals.ts';
import { throughCache } from '#src/core/serving/semantic-cache.ts';
import { seededRandom } from '#src/tutor/random.ts';

const requests = arrivals(
  { rate: 1, count: 400, pattern: 'poisson', lengths: [{ prompt: 1, answer: 1 }], topics: 30 },
  seededRandom(1),
);
const outcome = (threshold: number, spread = 0.3) =>
  throughCache(requests, { threshold, spread, dimensions: 6 }, seededRandom(9));

describe('the cache', () => {
  it('counts every request once, as a hit or as missed', () => {
    const { hits, missed } = outcome(0.9);
    expect(hits + missed.length).toBe(requests.length);
    expect(hits).toBeGreaterThan(0);
  });

  it('hits more and errs more the less it asks for', () => {
    const [strict, lax] = [outcome(0.98), outcome(0.7)];
    expect(lax.hits).toBeGreaterThan(strict.hits);
    expect(lax.falseHits / lax.hits).toBeGreaterThan(strict.falseHits / Math.max(1, strict.hits));
  });

  it('misses each topic once and never errs where paraphrases are all the same', () => {
    const { missed, falseHits } = outcome(0.9999, 0);
    expect(missed).toHaveLength(new Set(requests.map(({ topic }) => topic)).size);
    expect(falseHits).toBe(0);
  });
});
