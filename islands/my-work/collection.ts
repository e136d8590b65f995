// Everything a reader made, read from the store at once.
import type { RunRecord } from '#src/measure/record.ts';
import type { ExamAttempt } from '#src/worksheet/exam-attempt.ts';
import type { StoredResponse } from '#src/worksheet/response.ts';
import type { StoredReview } from '#src/worksheet/review-record.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import type { Unreadable, WorksheetStore } from '#src/worksheet/storage/store.ts';
import { belongsToWorksheet } from '../worksheet/drafts.ts';

/** The records of a store, latest first. */
export interface Collection {
  readonly worksheets: readonly Worksheet[];
  readonly runs: readonly RunRecord[];
  /** Answers to questions and reading exercises; a worksheet's own notes are not counted. */
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

/** Whether any worksheet cites a run, in any attempt. */
export function isCited({ worksheets }: Pick<Collection, 'worksheets'>, run: string): boolean {
  return worksheets.some(({ attempts }) =>
    attempts.some(({ answers }) =>
      Object.values(answers.evidence ?? {}).some((list) => list.some((cited) => cited.run === run)),
    ),
  );
}
