// One sitting of reviews: what to ask next, an answer committed and graded, how well it was remembered, and every
// rating kept before the next question. Draws nothing.
import type { Locale } from '#src/book/locales.ts';
import { type Answer, type Grade, grade } from '#src/worksheet/question.ts';
import {
  type QueuedItem,
  type ReviewQueue,
  reviewId,
  reviewQueue,
} from '#src/worksheet/review-queue.ts';
import type { RatingId, StoredReview } from '#src/worksheet/review-record.ts';
import { dueAfter, type Schedule } from '#src/worksheet/review-schedule.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import type { WordedQuestion } from '../question/question-modules.ts';

/** Questions already answered in their chapters, or all of the book. */
export type ReviewScope = 'met' | 'all';

/** A question that stands on the page. */
export interface Asked {
  readonly id: string;
  readonly question: WordedQuestion;
  readonly fresh: boolean;
  /** Set once the reader has committed an answer. */
  readonly outcome: {
    readonly answer: Answer;
    readonly grade: Grade;
    readonly next: Readonly<Record<RatingId, Schedule>>;
  } | null;
}

/** What a session needs; the clock and the fetching are handed in. */
export interface ReviewContext {
  readonly store: WorksheetStore;
  /** Ids of all questions in the order of the book. */
  readonly ids: readonly string[];
  readonly locale: Locale;
  readonly load: (id: string, locale: Locale) => Promise<WordedQuestion | undefined>;
  readonly now: () => Date;
}

/** Holds a sitting. `refresh` first; every method that writes or fetches rejects with the cause and changes nothing. */
export class ReviewSession {
  readonly #context: ReviewContext;
  #reviews: readonly StoredReview[] = [];
  #met: ReadonlySet<string> = new Set();
  #skipped = new Set<string>();
  scope: ReviewScope = 'met';
  asked: Asked | null = null;
  /** Ratings of this sitting, and how many of them followed a right answer. */
  done = { rated: 0, right: 0 };

  constructor(context: ReviewContext) {
    this.#context = context;
  }

  /** Reads reviews and answered questions anew. */
  async refresh(): Promise<void> {
    const { store, ids } = this.#context;
    const [{ reviews }, { responses }] = await Promise.all([
      store.listReviews(),
      store.listResponses(),
    ]);
    const answered = new Set(responses.map(({ id }) => id));
    this.#reviews = reviews;
    this.#met = new Set(ids.filter((id) => answered.has(`question:${id}`)));
  }

  /** How many questions were answered in their chapters. */
  get met(): number {
    return this.#met.size;
  }

  /** What there is to do now. */
  get queue(): ReviewQueue {
    const { ids, now } = this.#context;
    const reviewed = new Set(this.#reviews.map(({ id }) => id));
    const offered = ids.filter(
      (id) => this.scope === 'all' || this.#met.has(id) || reviewed.has(reviewId(id)),
    );
    const at = now();
    const midnight = new Date(at.getFullYear(), at.getMonth(), at.getDate());
    return reviewQueue({
      offered,
      reviews: this.#reviews,
      now: at.toISOString(),
      dayStart: midnight.toISOString(),
    });
  }

  /** Asks the next question; false when nothing is left to ask now. */
  async ask(): Promise<boolean> {
    for (;;) {
      const item = this.#next();
      if (item === undefined) {
        this.asked = null;
        return false;
      }
      const question = await this.#context.load(item.id, this.#context.locale);
      if (question !== undefined) {
        this.asked = { id: item.id, question, fresh: item.schedule === null, outcome: null };
        return true;
      }
      // A page of another edition has named a question that this code does not know.
      this.#skipped.add(item.id);
    }
  }

  /** Leaves the question on the page for another sitting. */
  skip(): void {
    if (this.asked) this.#skipped.add(this.asked.id);
    this.asked = null;
  }

  /** Leaves for another sitting what could not be fetched. */
  skipNext(): void {
    const item = this.#next();
    if (item) this.#skipped.add(item.id);
  }

  /** Commits an answer; there is no way back to another one. */
  commit(answer: Answer): void {
    const { asked } = this;
    if (asked === null || asked.outcome !== null) return;
    const next = dueAfter(this.#logOf(asked.id), this.#context.now().toISOString());
    const graded = grade(asked.question.item, answer);
    this.asked = { ...asked, outcome: { answer, grade: graded, next } };
  }

  /** Keeps how well the question was remembered; one answered wrong was not, whatever is said. */
  async rate(rating: RatingId): Promise<void> {
    const { asked } = this;
    if (asked?.outcome == null) return;
    const { correct } = asked.outcome.grade;
    const kept = await this.#context.store.writeReview({
      schema: 1,
      id: reviewId(asked.id),
      log: [{ at: this.#context.now().toISOString(), rating: correct ? rating : 'again' }],
    });
    this.#reviews = [...this.#reviews.filter(({ id }) => id !== kept.id), kept];
    this.done = { rated: this.done.rated + 1, right: this.done.right + (correct ? 1 : 0) };
    this.asked = null;
  }

  #next(): QueuedItem | undefined {
    const { due, fresh, soon } = this.queue;
    return [...due, ...fresh, ...soon].find(({ id }) => !this.#skipped.has(id));
  }

  #logOf(question: string): StoredReview['log'] {
    return this.#reviews.find(({ id }) => id === reviewId(question))?.log ?? [];
  }
}
