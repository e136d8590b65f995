// What every view of the exam is given.
import type { Locale } from '#src/book/locales.ts';
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import type { ParsedAssignment } from '#src/worksheet/assignment.ts';
import type { ExamCase } from '#src/worksheet/exam/exam-case.ts';
import type { ExamAttempt } from '#src/worksheet/exam-attempt.ts';
import type { VerdictId } from '#src/worksheet/ids.ts';
import type { Words } from '../kit/words.ts';
import type { WorkloadText } from '../workload/text.ts';
import type { CaseWords } from './case-card.ts';
import type { ExamPublished } from './published-names.ts';
import type { Sitting, SittingPlan } from './sitting.ts';
import type { examStrings } from './strings.ts';
import type { explanationStrings } from './words/explanation.ts';
import type { resultStrings } from './words/result.ts';

/** What stands in the form of a case before it is kept. */
export interface Draft {
  readonly verdict?: VerdictId;
  readonly confidence?: number;
}

/** Something said beside what was pressed. */
export interface Said {
  readonly kind: 'good' | 'bad';
  readonly text: string;
}

/** The context of a view outside a sitting. */
export interface ExamDesk {
  readonly locale: Locale;
  readonly words: Words<keyof (typeof examStrings)['en']>;
  readonly memory: boolean;
  readonly exams: readonly ExamAttempt[];
  /** What the link has set; null where it sets nothing. */
  readonly assigned: ParsedAssignment | null;
  readonly plan: { readonly seed: string } & Omit<SittingPlan, 'seed'>;
  /** The sitting about to be deleted, while the reader is asked. */
  readonly confirming: string | null;
  readonly said: Said | null;
  /** A day and an hour in the page's language. */
  readonly instant: (iso: string) => string;
  readonly act: {
    readonly plan: (change: Partial<ExamDesk['plan']>) => void;
    readonly newSeed: () => void;
    readonly begin: (plan: SittingPlan) => void;
    readonly open: (attempt: ExamAttempt) => void;
    readonly confirm: (id: string | null) => void;
    readonly remove: (id: string) => void;
    readonly exportAll: () => void;
  };
}

/** The context of a view within a sitting. */
export interface SittingDesk extends Pick<ExamDesk, 'locale' | 'words' | 'exams' | 'said'> {
  readonly sitting: Sitting;
  readonly cases: readonly ExamCase[];
  readonly published: ExamPublished;
  readonly text: WorkloadText;
  readonly asked: CaseWords;
  readonly explained: Words<keyof (typeof explanationStrings)['en']>;
  readonly told: Words<keyof (typeof resultStrings)['en']>;
  readonly draft: Draft;
  /** The calibration drawn, once what draws it has come. */
  readonly figure: Element | null;
  readonly chapter: (technique: TechniqueId) => string;
  readonly workload: (exam: ExamCase) => string;
  /** Why the last answers are not kept, in words. */
  readonly problem: string | null;
  readonly act: {
    readonly draft: (change: Draft) => void;
    readonly answer: () => void;
    readonly goTo: (place: number) => void;
    readonly result: () => void;
    readonly finish: () => void;
    readonly compare: () => void;
    readonly keepAgain: () => void;
    readonly exportAll: () => void;
    readonly print: () => void;
    readonly leave: () => void;
  };
}
