import { describe, expect, test } from 'vitest';
import { forecast, newPerDay, reviewId, reviewQueue } from '#src/worksheet/review-queue.ts';
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
    expect(queue).toEqual({ due: [], fresh: [], heldBack: 0, soon: [], later: [] });
  });
});

describe('a question in its first steps', () => {
  const at = (seconds: number) => new Date(Date.parse(now) - 1000 * seconds).toISOString();

  test('may be asked again within minutes, so that a sitting can end', () => {
    const reviews = [reviewed('a.1', at(5), 'again'), reviewed('a.2', at(5), 'good')];
    const queue = reviewQueue({ offered: ['a.1', 'a.2'], reviews, now, dayStart });
    expect(ids(queue.soon)).toEqual(['a.1', 'a.2']);
    expect(queue.due).toEqual([]);
  });

  test('is not asked ahead once it is learned', () => {
    const log = [{ at: at(5), rating: 'easy' as const }];
    const reviews = [{ ...reviewed('a.1', now), log }];
    expect(reviewQueue({ offered: ['a.1'], reviews, now, dayStart })).toMatchObject({
      soon: [],
      later: [{ id: 'a.1' }],
    });
  });
});

test('the days ahead are counted by the reader’s own calendar, and what is overdue falls on today', () => {
  const item = (due: string) => ({
    id: due,
    schedule: { due, reviews: 1, stabilityDays: 1, learned: true },
  });
  const items = ['2026-03-08T10', '2026-03-10T23', '2026-03-11T00', '2026-04-01T00'].map((hour) =>
    item(`${hour}:00:00.000Z`),
  );
  const days = ['2026-03-10', '2026-03-11', '2026-03-12'];
  const inUtc = (iso: string) => iso.slice(0, 10);
  expect(forecast(items, days, inUtc).map(({ count }) => count)).toEqual([2, 1, 0]);
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
