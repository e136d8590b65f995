import { describe, expect, it } from 'vitest';
import {
  droppedShare,
  dynamicExperts,
  expertCapacity,
  expertChoice,
  likeliestExperts,
  openPlaces,
  routingLoad,
  tokenChoice,
} from '#src/core/routing/expert-capacity.ts';
import { seededRouter } from '#src/core/routing/seeded-router.ts';
import { seededRandom } from '#src/tutor/random.ts';

const size = { tokens: 60, experts: 8 } as const;
const rows = (skew: number, seed = 1) =>
  seededRouter({ ...size, skew, random: seededRandom(seed) });
const places = (perToken: number, factor: number) => expertCapacity({ ...size, perToken, factor });
const total = (counts: readonly number[]) => counts.reduce((sum, one) => sum + one, 0);

describe('capacity', () => {
  it('is the even share times the factor, rounded up, and no more than there are tokens', () => {
    expect(places(2, 1)).toBe(15);
    expect(places(2, 1.25)).toBe(19);
    expect(places(1, 0.01)).toBe(1);
    expect(places(2, 100)).toBe(60);
    expect(expertCapacity({ tokens: 20, experts: 8, perToken: 2, factor: 1.2 })).toBe(6);
  });

  it('refuses what is not above 0, and an expert that is not there', () => {
    expect(() => places(2, 0)).toThrow('factor 0');
    expect(() => openPlaces(8, 3).take(8)).toThrow('expert 8: there are 8');
  });
});

describe('tokens that choose', () => {
  it.each([1, 2, 3])('lose nothing from a factor of E/k on, with %s a token', (perToken) => {
    const capacity = places(perToken, size.experts / perToken);
    const load = routingLoad(tokenChoice(rows(4), { perToken, capacity }), size);
    expect([total(load.taken), droppedShare(load), load.untouched]).toEqual([60 * perToken, 0, 0]);
  });

  it('are kept or turned away, each choice once; no expert is over its capacity', () => {
    for (const [seed, skew] of [0, 1, 3].entries()) {
      const capacity = places(2, 1);
      const load = routingLoad(tokenChoice(rows(skew, seed), { perToken: 2, capacity }), size);
      expect(total(load.taken) + total(load.turnedAway)).toBe(120);
      expect(Math.max(...load.taken)).toBeLessThanOrEqual(capacity);
    }
  });

  it('lose what each expert was asked for beyond its capacity, whatever their order', () => {
    const asked = routingLoad(tokenChoice(rows(2), { perToken: 2, capacity: 60 }), size).taken;
    const load = routingLoad(tokenChoice(rows(2), { perToken: 2, capacity: 15 }), size);
    expect(load.turnedAway).toEqual(asked.map((count) => Math.max(0, count - 15)));
  });

  it('lose 1 − factor/E of themselves where one expert is everybody’s choice', () => {
    const collapsed = Array.from({ length: 80 }, () => [
      0.9,
      ...new Array<number>(7).fill(0.1 / 7),
    ]);
    const capacity = expertCapacity({ tokens: 80, experts: 8, perToken: 1, factor: 1.5 });
    const load = routingLoad(tokenChoice(collapsed, { perToken: 1, capacity }), {
      tokens: 80,
      experts: 8,
    });
    expect(droppedShare(load)).toBeCloseTo(1 - 1.5 / 8, 12);
    expect(load.untouched).toBe(65);
  });
});

describe('experts that choose', () => {
  it('have the same load by construction, however skewed the router is', () => {
    for (const skew of [0, 3, 9]) {
      const load = routingLoad(expertChoice(rows(skew), places(2, 1)), size);
      expect(load.taken).toEqual(new Array(8).fill(15));
      expect(droppedShare(load)).toBe(0);
    }
  });

  it('may leave a token to nobody, or take it several times', () => {
    const flat = [0.34, 0.33, 0.33];
    const sharp = [
      [0.98, 0.01, 0.01],
      [0.01, 0.98, 0.01],
      [0.01, 0.01, 0.98],
    ];
    const four = { tokens: 4, experts: 3 } as const;
    const one = expertChoice([flat, ...sharp], 1);
    expect([one.map(({ token }) => token), routingLoad(one, four).untouched]).toEqual([
      [1, 2, 3],
      1,
    ]);
    const two = expertChoice([flat, ...sharp], 2);
    expect(two.filter(({ token }) => token === 0)).toHaveLength(3);
    expect(routingLoad(two, four).untouched).toBe(0);
  });

  it('meet as many tokens as token choice does, k on average', () => {
    expect(expertChoice(rows(0), places(2, 1))).toHaveLength(2 * size.tokens);
  });

  it('take everything with as many places as tokens', () => {
    const load = routingLoad(expertChoice(rows(1), size.tokens), size);
    expect([total(load.taken), load.untouched]).toEqual([480, 0]);
  });
});

describe('as many experts as a threshold needs', () => {
  it('is every expert at 1, one at 0, and the fewest that reach it between', () => {
    expect(dynamicExperts([0.1, 0.6, 0.3], 1)).toEqual([1, 2, 0]);
    expect(dynamicExperts([0.1, 0.6, 0.3], 0)).toEqual([1]);
    expect(dynamicExperts([0.1, 0.6, 0.3], 0.6)).toEqual([1]);
    expect(dynamicExperts([0.1, 0.6, 0.3], 0.7)).toEqual([1, 2]);
    expect(dynamicExperts([1, 0, 0], 1)).toHaveLength(3);
  });

  it('is ⌈threshold · E⌉ where the router is undecided, and never falls as the threshold rises', () => {
    const even = new Array<number>(8).fill(1 / 8);
    for (const threshold of [0.1, 0.25, 0.5, 0.9])
      expect(dynamicExperts(even, threshold)).toHaveLength(Math.ceil(threshold * 8));
    const [row = []] = rows(1);
    const counts = [0.2, 0.4, 0.6, 0.8, 1].map(
      (threshold) => dynamicExperts(row, threshold).length,
    );
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  it('begins as token choice does: the likeliest first, the lower index of equals', () => {
    expect(likeliestExperts([0.25, 0.25, 0.5], 2)).toEqual([2, 0]);
  });
});

describe('a seeded router', () => {
  it('gives rows of probabilities, the same for a seed, even in the mean without skew', () => {
    const even = seededRouter({ tokens: 4000, experts: 4, skew: 0, random: seededRandom(3) });
    for (const row of even.slice(0, 20)) expect(total(row)).toBeCloseTo(1, 12);
    const first = even.filter((row) => likeliestExperts(row, 1)[0] === 0).length;
    // A binomial of 4000 and 1/4 has a deviation of 27: five of them.
    expect(Math.abs(first - 1000)).toBeLessThan(137);
    expect(rows(1, 5)).toEqual(rows(1, 5));
  });

  it('prefers an expert by its softmax: what Gumbel noise promises', () => {
    const skewed = seededRouter({ tokens: 4000, experts: 2, skew: 1, random: seededRandom(4) });
    const first = skewed.filter((row) => likeliestExperts(row, 1)[0] === 0).length;
    expect(Math.abs(first / 4000 - Math.E / (1 + Math.E))).toBeLessThan(0.035);
  });
});
