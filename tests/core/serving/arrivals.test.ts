import { describe, expect, it } from 'vitest';
import { arrivals, type Traffic } from '#src/core/serving/arrivals.ts';
import { seededRandom } from '#src/tutor/random.ts';

const traffic: Traffic = {
  rate: 5,
  count: 20_000,
  pattern: 'poisson',
  lengths: [{ prompt: 3, answer: 2 }],
  topics: 4,
};
const gaps = (requests: readonly { at: number }[]) =>
  requests.slice(1).map(({ at }, i) => at - (requests[i]?.at ?? 0));
const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
const variation = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((x) => (x - middle) ** 2))) / middle;
};

describe('requests', () => {
  it.each(['poisson', 'bursty'] as const)('come at the mean rate when %s', (pattern) => {
    const last = arrivals({ ...traffic, pattern }, seededRandom(2)).at(-1)?.at ?? 0;
    expect(traffic.count / last / traffic.rate).toBeGreaterThan(0.94);
    expect(traffic.count / last / traffic.rate).toBeLessThan(1.06);
  });

  it('have gaps as long as they vary when Poisson, and more varied ones when bursty', () => {
    expect(variation(gaps(arrivals(traffic, seededRandom(3))))).toBeCloseTo(1, 1);
    const bursty = arrivals({ ...traffic, pattern: 'bursty' }, seededRandom(3));
    expect(variation(gaps(bursty))).toBeGreaterThan(1.15);
  });

  it('ask the first topic as often as Zipf says', () => {
    const first = arrivals(traffic, seededRandom(4)).filter(({ topic }) => topic === 0);
    expect(first.length / traffic.count).toBeCloseTo(12 / 25, 1);
  });

  it('are the same again from the same seed, and refuse a rate of nothing', () => {
    expect(arrivals(traffic, seededRandom(5))).toEqual(arrivals(traffic, seededRandom(5)));
    expect(() => arrivals({ ...traffic, rate: 0 }, seededRandom(5))).toThrow('positive rate');
  });
});
