// What every view of a review is given.
import type { Locale } from '#src/book/locales.ts';
import type { RatingId } from '#src/worksheet/review-record.ts';
import type { Words } from '../kit/words.ts';
import type { questionStrings } from '../question/strings.ts';
import type { ReviewScope, ReviewSession } from './session.ts';
import type { reviewStrings } from './strings.ts';

/** The context of a view. */
export interface Reviewing {
  readonly session: ReviewSession;
  readonly words: Words<keyof (typeof reviewStrings)['en']>;
  /** The words that questions share with their chapters. */
  readonly hints: Words<keyof (typeof questionStrings)['en']>;
  readonly locale: Locale;
  readonly total: number;
  /** ISO 8601. */
  readonly now: string;
  /** Whether a sitting is under way. */
  readonly begun: boolean;
  readonly loading: boolean;
  readonly failed: boolean;
  /** Said beside the question. */
  readonly status: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
  /** Whether reviews are forgotten with the page. */
  readonly memory: boolean;
  /** Said beside the file for Anki. */
  readonly file: { readonly kind: 'good' | 'bad'; readonly text: string } | null;
  /** The address of the chapter that asks a question. */
  readonly chapter: (question: string) => string;
  readonly act: {
    readonly choose: (scope: ReviewScope) => void;
    readonly begin: () => void;
    readonly check: (form: HTMLFormElement) => void;
    readonly rate: (rating: RatingId) => void;
    readonly skip: () => void;
    readonly skipFailed: () => void;
    readonly anki: (locale: Locale) => void;
  };
}
