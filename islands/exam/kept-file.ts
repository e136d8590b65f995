// Everything the reader made as a file, with the sitting on the page even where the store did not take it.
import { bundleText } from '#src/worksheet/bundle.ts';
import { type ExamAttempt, mergeExamAttempts } from '#src/worksheet/exam-attempt.ts';
import type { WorksheetStore } from '#src/worksheet/storage/store.ts';
import { exportedBundle } from '#src/worksheet/transfer.ts';

/**
 * The text of the file: what is stored, joined with the sitting as the page holds it. A full store has no room for
 * the installation's id either: then the file bears a fresh one.
 */
export async function keptFile(
  store: WorksheetStore,
  attempt: ExamAttempt | null,
  { now, newId }: { readonly now: string; readonly newId: () => string },
): Promise<string> {
  const installation = () => store.installation().catch(newId);
  const bundle = await exportedBundle({ ...store, installation }, { now });
  if (attempt === null) return bundleText(bundle);
  const stored = bundle.exams.find(({ id }) => id === attempt.id);
  const whole = (stored && mergeExamAttempts(stored, attempt)) ?? attempt;
  const exams = [...bundle.exams.filter(({ id }) => id !== attempt.id), whole];
  return bundleText({ ...bundle, exams: exams.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
}
