import { describe, expect, it } from 'vitest';
import {
  entropy,
  type Labelled,
  mutualInformation,
  toldBeyondChance,
  toldShare,
} from '#src/measure/statistics/mutual-information.ts';
import { seededRandom } from '#src/tutor/random.ts';

describe('mutual information', () => {
  it('is the entropy where one label decides the other, and 0 where they are independent', () => {
    expect(entropy([1, 1, 1, 1])).toBeCloseTo(Math.log(4), 12);
    expect(entropy([])).toBe(0);
    expect(
      mutualInformation([
        [5, 0],
        [0, 5],
      ]),
    ).toBeCloseTo(Math.LN2, 12);
    expect(
      mutualInformation([
        [2, 4],
        [3, 6],
      ]),
    ).toBeCloseTo(0, 12);
  });

  it('of a noisy channel is ln 2 − H(noise)', () => {
    const table = [
      [90, 10],
      [10, 90],
    ];
    expect(mutualInformation(table)).toBeCloseTo(Math.LN2 - entropy([0.9, 0.1]), 12);
  });
});

const counts = { kept: 4, shuffled: 2 } as const;
/** Owners of alternating labels, each with things whose first label `expertOf` says. */
function things(owners: number, expertOf: (owner: number, thing: number) => number): Labelled[] {
  return Array.from({ length: owners }, (_, owner) =>
    [0, 1, 2].map((thing) => ({ stratum: 0, kept: [expertOf(owner, thing)], owner })),
  ).flat();
}
const labels = Array.from({ length: 200 }, (_, owner) => owner % 2);
const by = { shuffle: 'owners', random: seededRandom(1), shuffles: 99 } as const;

describe('what experts tell of a label', () => {
  it('is everything where they are divided by it, and next to nothing by chance', () => {
    const divided = things(200, (owner, thing) => 2 * (owner % 2) + (thing % 2));
    const { value, low, high } = toldBeyondChance(divided, labels, counts, by);
    expect(value).toBeGreaterThan(0.97);
    expect(high).toBeGreaterThanOrEqual(value);
    expect(low).toBeLessThanOrEqual(value);
  });

  it('is nothing beyond chance where experts are drawn blindly, though the table looks informative', () => {
    const random = seededRandom(9);
    const blind = things(200, () => Math.floor(4 * random()));
    expect(toldShare(blind, (at) => labels[blind[at]?.owner ?? 0] ?? 0, counts)).toBeGreaterThan(0);
    const { low, high } = toldBeyondChance(blind, labels, counts, by);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  it('is nothing beyond the words where the word alone decides both', () => {
    // Word 0 is said with label 0 only, word 1 with label 1 only: the expert goes by the word.
    const worded = things(200, (owner) => owner % 2).map((thing) => ({
      ...thing,
      stratum: thing.owner % 2,
    }));
    const within = { ...by, shuffle: 'within-strata' } as const;
    expect(toldBeyondChance(worded, labels, counts, within)).toMatchObject({ value: 0, low: 0 });
    // Both words are said with both labels, and the expert goes by the label: the words explain nothing.
    const used = things(200, (owner) => owner % 2).map((thing, at) => ({
      ...thing,
      stratum: at % 3,
    }));
    expect(toldBeyondChance(used, labels, counts, within).value).toBeGreaterThan(0.9);
  });

  it('counts a thing once for each of its experts, and refuses a label that is not there', () => {
    const two = [
      { stratum: 0, kept: [0, 1], owner: 0 },
      { stratum: 0, kept: [2, 3], owner: 1 },
    ];
    expect(toldShare(two, (at) => at, counts)).toBeCloseTo(1, 12);
    expect(() => toldShare(two, () => 2, counts)).toThrow('label 2: there are 2');
  });
});
