import { describe, expect, test } from 'vitest';
import { newPerDay, reviewId, reviewQueue } from '#src/worksheet/review-queue.ts';
import type { StoredReview } from '#src/worksheet/review-record.ts';

const now = '2026-03-10T12:00:00.000Z';
const dayStart = '2026-03-10T00:00:00.000Z';
const reviewed = (id: string, at: string, rating: 'again' | 'good' = 'again'): StoredReview => ({
  schema: 1,
  id: reviewId(id),
  log: [{ at, rating }],
});
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('what is asked now', () => {
  test('is what is due, longest overdue first, and then what is new in the order of the book', () => {
    const queue = reviewQueue({
      offered: ['a.1', 'a.2', 'a.3', 'a.4'],
      reviews: [
        reviewed('a.1', '2026-03-09T10:00:00.000Z'),
        reviewed('a.3', '2026-03-01T10:00:00.000Z'),
      ],
      now,
      dayStart,
    });
    expect(ids(queue.due)).toEqual(['a.3', 'a.1']);
    expect(ids(queue.fresh)).toEqual(['a.2', 'a.4']);
  });

  test('is nothing that was just remembered', () => {
    const reviews = [reviewed('a.1', '2026-03-10T11:59:00.000Z', 'good')];
    const queue = reviewQueue({ offered: ['a.1'], reviews, now, dayStart });
    expect(queue).toMatchObject({ due: [], fresh: [], heldBack: 0 });
    expect(ids(queue.later)).toEqual(['a.1']);
  });

  test('is nothing that this edition does not ask', () => {
    const reviews = [reviewed('gone.1', '2026-01-01T10:00:00.000Z')];
    const queue = reviewQueue({ offered: [], reviews, now, dayStart });
    expect(queue).toEqual({ due: [], fresh: [], heldBack: 0, later: [] });
  });
});

describe('new questions', () => {
  const offered = Array.from({ length: newPerDay + 5 }, (_, index) => `a.${index}`);

  test('are begun a few a day, and the rest is counted', () => {
    const queue = reviewQueue({ offered, reviews: [], now, dayStart });
    expect(queue.fresh).toHaveLength(newPerDay);
    expect(queue.heldBack).toBe(5);
  });

  test('begun today leave less room, those of yesterday do not', () => {
    const today = reviewed('a.0', '2026-03-10T00:00:00.000Z');
    const yesterday = reviewed('a.1', '2026-03-09T23:59:59.999Z');
    const queue = reviewQueue({ offered, reviews: [today, yesterday], now, dayStart });
    expect(queue.fresh).toHaveLength(newPerDay - 1);
    expect(ids(queue.fresh)[0]).toBe('a.2');
  });
});
