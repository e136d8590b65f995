// Whether there is anything to make a copy of.
import type { Collection } from '../my-work/collection.ts';

/** Whether nothing at all is kept. */
export function isEmpty({
  worksheets,
  runs,
  exams,
  answers,
  reviews,
}: Omit<Collection, 'unreadable' | 'installation'>): boolean {
  return [worksheets, runs, exams, answers, reviews].every((records) => records.length === 0);
}
