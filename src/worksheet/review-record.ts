// The reviews of one question, as a log: when it was reviewed and how well it was remembered. What is due when
// follows from the log (review-schedule.ts) and is never stored, so that two devices can be joined.
import * as z from 'zod/mini';
import { byInstant, compareTexts } from './order.ts';
import { sameJson } from './same-json.ts';
import { instant } from './schema.ts';

/** The version in which reviews are written; older ones pass through `migrate.ts`. */
export const reviewSchemaVersion = 1;

/** How well an item was remembered, from not at all to without effort. */
export const ratingIds = ['again', 'hard', 'good', 'easy'] as const;
/** One of these. */
export type RatingId = (typeof ratingIds)[number];

const review = z.strictObject({ at: instant, rating: z.enum(ratingIds) });

const reviewsKept = 2000;

/** The shape of the stored reviews of a question: `review:<page>.<item>`. */
export const reviewSchema = z.strictObject({
  schema: z.literal(reviewSchemaVersion),
  id: z.string().check(z.regex(/^review:[a-z0-9][a-z0-9.-]{0,99}$/)),
  log: z.array(review).check(z.minLength(1), z.maxLength(reviewsKept)),
});

/** All reviews of one question. */
export type StoredReview = z.infer<typeof reviewSchema>;
/** One review. */
export type Review = StoredReview['log'][number];

/** Joins two logs of one question: every review of both, in the order of time; the order of the two does not matter. */
export function mergeReviews(a: StoredReview, b: StoredReview): StoredReview {
  const all = [...a.log, ...b.log].toSorted(
    (one, other) => byInstant(one.at, other.at) || compareTexts(one.rating, other.rating),
  );
  const log = all.filter((one, index) => index === 0 || !sameJson(one, all[index - 1]));
  return { ...a, log: log.slice(-reviewsKept) };
}
