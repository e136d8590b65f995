// Everything a reader made, read from the store at once.
import type { RunRecord } from '#src/measure/record.ts';
import type { ExamAttempt } from '#src/worksheet/exam-attempt.ts';
import type { StoredResponse } from '#src/worksheet/response.ts';
import type { StoredReview } from '#src/worksheet/review-record.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import type { Unreadable, WorksheetStore } from '#src/worksheet/storage/store.ts';
import { draftPrefix } from '#src/worksheet/text-drafts.ts';
import { belongsToWorksheet } from '../worksheet/drafts.ts';

/** The records of a store, latest first. */
export interface Collection {
  readonly worksheets: readonly Worksheet[];
  readonly runs: readonly RunRecord[];
  /** Answers to questions, reading exercises and claim sheets, their drafts, and what was read of modules. */
  readonly answers: readonly StoredResponse[];
  /** Half-filled questions of worksheets, and the criteria that readers award themselves. */
  readonly begun: readonly StoredResponse[];
  readonly exams: readonly ExamAttempt[];
  readonly reviews: readonly StoredReview[];
  readonly unreadable: readonly Unreadable[];
  readonly installation: string;
}

/** Reads all of a store; rejects with `StorageProblem`. */
export async function readCollection(store: WorksheetStore): Promise<Collection> {
  const [sheets, runs, responses, exams, reviews, installation] = await Promise.all([
    store.list(),
    store.listRuns(),
    store.listResponses(),
    store.listExams(),
    store.listReviews(),
    store.installation(),
  ]);
  return {
    worksheets: sheets.worksheets,
    runs: runs.runs,
    answers: responses.responses.filter((response) => !belongsToWorksheet(response)),
    begun: responses.responses.filter(belongsToWorksheet),
    exams: exams.exams,
    reviews: reviews.reviews,
    unreadable: [sheets, runs, responses, exams, reviews].flatMap(({ unreadable }) => unreadable),
    installation,
  };
}

/** How many answers stand: what was read, drafts and emptied texts are none. */
export function answerCount(answers: Collection['answers']): number {
  return answers.filter(
    ({ id, value }) =>
      /^(question|reading):/.test(id) && !id.startsWith(draftPrefix) && value !== '',
  ).length;
}

/** Whether any worksheet cites a run, in any attempt. */
export function isCited({ worksheets }: Pick<Collection, 'worksheets'>, run: string): boolean {
  return worksheets.some(({ attempts }) =>
    attempts.some(({ answers }) =>
      Object.values(answers.evidence ?? {}).some((list) => list.some((cited) => cited.run === run)),
    ),
  );
}
