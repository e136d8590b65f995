import { expect, test } from 'vitest';
import { mergeReviews, reviewSchema } from '#src/worksheet/review-record.ts';
import { later, now, reviews } from './sample-work.ts';

const [again, good] = reviews.log;

test('two logs of one question become one in the order of time, whichever comes first', () => {
  const a = { ...reviews, log: [good!] };
  const b = { ...reviews, log: [again!] };
  expect(mergeReviews(a, b)).toEqual(reviews);
  expect(mergeReviews(b, a)).toEqual(reviews);
  expect(mergeReviews(reviews, a)).toEqual(reviews);
});

test('two reviews at one instant are both kept when they differ', () => {
  const log = [{ at: now, rating: 'easy' as const }];
  expect(mergeReviews({ ...reviews, log }, { ...reviews, log: [again!] }).log).toEqual([
    again,
    log[0],
  ]);
});

test.each([
  { id: 'question:a.b' },
  { log: [] },
  { log: [{ at: later, rating: 'perfect' }] },
  { due: later },
])('reviews with %j are refused', (change) => {
  expect(reviewSchema.safeParse(reviews).success).toBe(true);
  expect(reviewSchema.safeParse({ ...reviews, ...change }).success).toBe(false);
});
