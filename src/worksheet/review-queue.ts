// Which questions to ask now: what is due, longest overdue first, then a few new ones; and what the days ahead bring.
import type { StoredReview } from './review-record.ts';
import { type Schedule, scheduleOf } from './review-schedule.ts';

/** New questions begun on one day; more would come back all at once. */
export const newPerDay = 10;

/** A question to ask. */
export interface QueuedItem {
  /** `<page>.<item>`. */
  readonly id: string;
  /** Null for a question that was never reviewed. */
  readonly schedule: Schedule | null;
}

/** What there is to do now, and later. */
export interface ReviewQueue {
  readonly due: readonly QueuedItem[];
  readonly fresh: readonly QueuedItem[];
  /** New questions held back until tomorrow. */
  readonly heldBack: number;
  /** Questions in their first short steps that are due within minutes: worth asking before leaving. */
  readonly soon: readonly QueuedItem[];
  /** All questions under review that are not due, the next one first. */
  readonly later: readonly QueuedItem[];
}

/** How far ahead a question in its first steps may be asked, so that a sitting can end. */
const aheadSeconds = 20 * 60;

/** The id under which the reviews of a question are kept. */
export function reviewId(question: string): string {
  return `review:${question}`;
}

/**
 * The queue at an instant (ISO 8601): `offered` are the questions that may be asked, in the order of the book. Reviews
 * of questions that this edition does not have are left alone. `dayStart` is the reader's midnight.
 */
export function reviewQueue({
  offered,
  reviews,
  now,
  dayStart,
}: {
  readonly offered: readonly string[];
  readonly reviews: readonly StoredReview[];
  readonly now: string;
  readonly dayStart: string;
}): ReviewQueue {
  const logs = new Map(reviews.map((review) => [review.id, review]));
  const begun = reviews.filter(({ log }) => instant(log[0]?.at) >= instant(dayStart)).length;
  const items = offered.map((id) => {
    const review = logs.get(reviewId(id));
    return { id, schedule: review ? scheduleOf(review) : null };
  });
  const known = items.filter(({ schedule }) => schedule !== null).toSorted(byDue);
  const fresh = items.filter(({ schedule }) => schedule === null);
  const room = Math.max(0, newPerDay - begun);
  const isDue = ({ schedule }: QueuedItem) => instant(schedule?.due) <= instant(now);
  const later = known.filter((item) => !isDue(item));
  const ahead = instant(now) + 1000 * aheadSeconds;
  return {
    due: known.filter(isDue),
    fresh: fresh.slice(0, room),
    heldBack: Math.max(0, fresh.length - room),
    soon: later.filter(
      ({ schedule }) => schedule?.learned === false && instant(schedule.due) <= ahead,
    ),
    later,
  };
}

/** How many questions fall due on each of some days; what is overdue falls on the first. */
export function forecast(
  items: readonly QueuedItem[],
  days: readonly string[],
  dayOf: (iso: string) => string,
): readonly { readonly day: string; readonly count: number }[] {
  const [first = ''] = days;
  const dues = items.map(({ schedule }) => dayOf(schedule?.due ?? ''));
  return days.map((day) => ({
    day,
    count: dues.filter((due) => due === day || (day === first && due < first)).length,
  }));
}

function byDue(a: QueuedItem, b: QueuedItem): number {
  return instant(a.schedule?.due) - instant(b.schedule?.due);
}

function instant(iso: string | undefined): number {
  return Date.parse(iso ?? '');
}
