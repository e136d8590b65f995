// When a question is due: FSRS, a model of memory by difficulty, stability and retrievability, replayed over the log
// of its reviews, so that the log is all that is kept.
import { type Card, createEmptyCard, fsrs, Rating, State } from 'ts-fsrs';
import { byInstant } from './order.ts';
import type { RatingId, Review, StoredReview } from './review-record.ts';

/** Where a question stands after its reviews. */
export interface Schedule {
  /** ISO 8601. */
  readonly due: string;
  readonly reviews: number;
  /** Days after which it is remembered with the asked probability. */
  readonly stabilityDays: number;
  /** Whether it has left the first short steps. */
  readonly learned: boolean;
}

/** The probability with which a question should still be remembered when it comes back. */
export const askedRetention = 0.9;

// No fuzz: the same log must give the same day on every device.
const scheduler = fsrs({ request_retention: askedRetention, enable_fuzz: false });

const grades = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Readonly<Record<RatingId, Rating>>;

/** The schedule after all reviews of a question. */
export function scheduleOf({ log }: Pick<StoredReview, 'log'>): Schedule {
  return scheduleFrom(replayed(log));
}

/** When the question would be due, by rating, were it reviewed now (ISO 8601). */
export function dueAfter(
  log: readonly Review[],
  now: string,
): Readonly<Record<RatingId, Schedule>> {
  const card = replayed(log);
  const at = (rating: RatingId) =>
    scheduleFrom(scheduler.next(card, new Date(now), grades[rating]).card);
  return { again: at('again'), hard: at('hard'), good: at('good'), easy: at('easy') };
}

function replayed(log: readonly Review[]): Card {
  // A log that was brought in may be in any order, and time must not run backwards.
  const inOrder = log.toSorted((a, b) => byInstant(a.at, b.at));
  const fresh = createEmptyCard(new Date(inOrder[0]?.at ?? 0));
  return inOrder.reduce(
    (card, { at, rating }) => scheduler.next(card, new Date(at), grades[rating]).card,
    fresh,
  );
}

function scheduleFrom({ due, reps, stability, state }: Card): Schedule {
  return {
    due: due.toISOString(),
    reviews: reps,
    stabilityDays: stability,
    learned: state === State.Review,
  };
}
