import { describe, expect, test } from 'vitest';
import type { RatingId, Review } from '#src/worksheet/review-record.ts';
import { dueAfter, scheduleOf } from '#src/worksheet/review-schedule.ts';

const day = 86_400_000;
const start = Date.parse('2026-01-01T09:00:00.000Z');
const daysFrom = (iso: string, from: number) => (Date.parse(iso) - from) / day;

/** Reviews each on the day it falls due. */
function followed(ratings: readonly RatingId[]): Review[] {
  const log: Review[] = [];
  for (const rating of ratings) {
    const at = log.length === 0 ? new Date(start).toISOString() : scheduleOf({ log }).due;
    log.push({ at, rating });
  }
  return log;
}

describe('a question that is remembered', () => {
  test('comes back after longer and longer', () => {
    const gaps = [3, 4, 5, 6].map((count) => {
      const log = followed(Array.from({ length: count }, () => 'good' as const));
      return daysFrom(scheduleOf({ log }).due, Date.parse(log.at(-1)?.at ?? ''));
    });
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    expect(gaps[0]).toBeGreaterThan(1);
    expect(gaps.at(-1)).toBeGreaterThan(30);
  });

  test('with more ease comes back later', () => {
    const log = followed(['good', 'good', 'good']);
    const after = dueAfter(log, scheduleOf({ log }).due);
    const order = (['again', 'hard', 'good', 'easy'] as const).map((id) => after[id].due);
    expect(order).toEqual(order.toSorted());
    expect(new Set(order).size).toBe(4);
  });
});

test('a question that is forgotten comes back within the day, and then sooner than before', () => {
  const known = followed(['good', 'good', 'good', 'good', 'good']);
  const lapsed = followed(['good', 'good', 'good', 'good', 'again']);
  const { due, learned, stabilityDays } = scheduleOf({ log: lapsed });
  expect(daysFrom(due, Date.parse(lapsed.at(-1)?.at ?? ''))).toBeLessThan(1);
  expect(learned).toBe(false);
  expect(stabilityDays).toBeLessThan(scheduleOf({ log: known }).stabilityDays);
});

test('the same log gives the same day, and what would come next is what comes', () => {
  const log = followed(['again', 'good', 'hard', 'good']);
  expect(scheduleOf({ log })).toEqual(scheduleOf({ log: [...log] }));
  const at = scheduleOf({ log }).due;
  expect(scheduleOf({ log: [...log, { at, rating: 'easy' }] })).toEqual(dueAfter(log, at).easy);
});

test('a log in disorder is read in the order of time', () => {
  const log = followed(['good', 'again', 'good', 'good']);
  expect(scheduleOf({ log: log.toReversed() })).toEqual(scheduleOf({ log }));
});

test('a question never reviewed can be rated for the first time', () => {
  const now = new Date(start).toISOString();
  const { again, easy } = dueAfter([], now);
  expect(daysFrom(again.due, start)).toBeLessThan(0.01);
  expect(daysFrom(easy.due, start)).toBeGreaterThan(3);
});
