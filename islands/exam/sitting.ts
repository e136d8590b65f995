// One sitting under way: which case is asked, what may still be changed, what is shown; every answer is written when it
// is given, and stays here where it could not be.
import { examSlots } from '#src/worksheet/exam/slots.ts';
import {
  type ExamAnswer,
  type ExamAttempt,
  mergeExamAttempts,
  standingAnswers,
} from '#src/worksheet/exam-attempt.ts';
import { examVersion } from '#src/worksheet/exam-key.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';

/** What a new sitting is begun with. */
export type SittingPlan = Pick<ExamAttempt, 'seed' | 'phase' | 'reveal'>;

/** A sitting that is begun now; nothing is written yet. */
export function newAttempt(plan: SittingPlan, id: string, now: Date): ExamAttempt {
  return {
    schema: 1,
    id: `exam.${id}`,
    version: examVersion,
    ...plan,
    startedAt: now.toISOString(),
    answers: [],
  };
}

/** A sitting on the page; `place` is the case shown. */
export class Sitting {
  readonly #store: Pick<WorksheetStore, 'writeExam'>;
  readonly #now: () => Date;
  readonly caseIds: readonly string[];
  /** Set where a reader asks to compare what a teacher has shown; for this page only. */
  compared = false;
  place: number;
  /** Why the last answers are not kept; null when they are. */
  problem: unknown = null;
  #attempt: ExamAttempt;
  #writing: Promise<void> = Promise.resolve();

  constructor(attempt: ExamAttempt, store: Pick<WorksheetStore, 'writeExam'>, now: () => Date) {
    this.#attempt = attempt;
    this.#store = store;
    this.#now = now;
    this.caseIds = examSlots(attempt.seed).map(({ caseId }) => caseId);
    this.place = Math.max(0, this.nextUnanswered(-1) ?? 0);
  }

  get attempt(): ExamAttempt {
    return this.#attempt;
  }

  get finished(): boolean {
    return this.#attempt.finishedAt !== undefined;
  }

  /** How many cases have no answer. */
  get unanswered(): number {
    return this.caseIds.length - standingAnswers(this.#attempt).size;
  }

  /** The answer that counts; undefined where there is none. */
  given(caseId: string): ExamAnswer | undefined {
    return standingAnswers(this.#attempt).get(caseId);
  }

  /** Whether an answer can no longer be changed. */
  locked(caseId: string): boolean {
    if (this.finished) return true;
    return this.#attempt.reveal === 'each' && this.given(caseId) !== undefined;
  }

  /** Whether the reference of a case may be shown. */
  revealed(caseId: string): boolean {
    if (this.#attempt.reveal === 'teacher') return this.finished && this.compared;
    return this.#attempt.reveal === 'end' ? this.finished : this.locked(caseId);
  }

  /** The first case without an answer after a place, from the beginning once the end is reached; null where all are answered. */
  nextUnanswered(after: number): number | null {
    const { length } = this.caseIds;
    const standing = standingAnswers(this.#attempt);
    const places = Array.from({ length }, (_, step) => (after + 1 + step) % length);
    return places.find((place) => !standing.has(this.caseIds[place] ?? '')) ?? null;
  }

  /** Keeps an answer; a locked case is left as it is. */
  async answer(given: Omit<ExamAnswer, 'answeredAt'>): Promise<void> {
    if (this.locked(given.caseId)) return;
    const answeredAt = this.#now().toISOString();
    this.#attempt = {
      ...this.#attempt,
      answers: [...this.#attempt.answers, { ...given, answeredAt }],
    };
    await this.save();
  }

  /** Hands the exam in; answers given up to now count. */
  async finish(): Promise<void> {
    if (this.finished) return;
    this.#attempt = { ...this.#attempt, finishedAt: this.#now().toISOString() };
    await this.save();
  }

  /** Takes up what another tab has answered in the same sitting. */
  join(other: ExamAttempt): void {
    this.#attempt = mergeExamAttempts(this.#attempt, other) ?? this.#attempt;
  }

  /** Writes the sitting as it stands, one write after the other; never rejects: `problem` holds why it was not kept. */
  save(): Promise<void> {
    this.#writing = this.#writing.then(async () => {
      try {
        this.join(await this.#store.writeExam(this.#attempt));
        this.problem = null;
      } catch (error) {
        this.problem = error;
      }
    });
    return this.#writing;
  }
}
