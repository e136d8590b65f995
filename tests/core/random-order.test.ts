import { describe, expect, it } from 'vitest';
import { randomOrder } from '#src/core/random-order.ts';
import { seededRandom } from '#src/tutor/random.ts';

describe('a random order', () => {
  const items = ['a', 'b', 'c', 'd', 'e'];

  it('holds everything once and leaves the given list as it was', () => {
    const given = [...items];
    expect(randomOrder(given, seededRandom(3)).toSorted()).toEqual(items);
    expect(given).toEqual(items);
  });

  it('follows the numbers it is given, one for each that is drawn', () => {
    const numbers = [0.5, 0, 0.99, 0.5, 0];
    expect(randomOrder(items, () => numbers.shift() ?? 0)).toEqual(['c', 'a', 'e', 'd', 'b']);
    expect(numbers).toEqual([]);
  });

  it('is the same for its first places where only those are asked for', () => {
    const whole = randomOrder(items, seededRandom(8));
    expect(randomOrder(items, seededRandom(8), 2)).toEqual(whole.slice(0, 2));
  });

  it('draws no more than there are, and nothing for a count of 0 or less', () => {
    expect(randomOrder(items, seededRandom(1), 9)).toHaveLength(5);
    for (const count of [0, -1])
      expect(
        randomOrder(
          items,
          () => {
            throw new Error('a number was drawn');
          },
          count,
        ),
      ).toEqual([]);
  });

  it('puts every item first as often as the others', () => {
    const random = seededRandom(5);
    const firsts = Array.from({ length: 5000 }, () => randomOrder(items, random)[0]);
    for (const item of items)
      expect(firsts.filter((first) => first === item).length / 5000).toBeCloseTo(1 / 5, 1);
  });
});
