// Whether there is anything to make a copy of.
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { belongsToWorksheet } from '../worksheet/drafts.ts';

/** What is asked of the store. */
export type Lists = Pick<
  WorksheetStore,
  'list' | 'listExams' | 'listReviews' | 'listResponses' | 'listRuns'
>;

/** Whether anything is kept. Runs are asked for last: each is checked against its fingerprint, which takes long. */
export async function keepsAnything(store: Lists): Promise<boolean> {
  if ((await store.list()).worksheets.length > 0) return true;
  if ((await store.listExams()).exams.length > 0) return true;
  if ((await store.listReviews()).reviews.length > 0) return true;
  const { responses } = await store.listResponses();
  if (responses.some((response) => !belongsToWorksheet(response))) return true;
  return (await store.listRuns()).runs.length > 0;
}
