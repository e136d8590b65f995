// A result by technique, what to read again, and the two sittings that show a change. Pure.
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import type { ExamAttempt } from '#src/worksheet/exam-attempt.ts';
import { examKey } from '#src/worksheet/exam-key.ts';
import {
  type ExamScore,
  examScore,
  type JudgedCase,
  judgedCases,
} from '#src/worksheet/exam-score.ts';

/** How one technique was judged. */
export interface TechniqueTally {
  readonly technique: TechniqueId;
  readonly right: number;
  readonly asked: number;
}

/** Right answers by technique, fewest first; of equal ones in the order of the cases. */
export function tallies(cases: readonly JudgedCase[]): readonly TechniqueTally[] {
  const groups = Map.groupBy(cases, ({ technique }) => technique as TechniqueId);
  return [...groups]
    .map(([technique, own]) => ({
      technique,
      right: own.filter(({ given, reference }) => given?.verdict === reference).length,
      asked: own.length,
    }))
    .toSorted((a, b) => a.right / a.asked - b.right / b.asked);
}

/** The techniques judged worst; none where all was right. */
export function weakest(rows: readonly TechniqueTally[]): readonly TechniqueTally[] {
  const [first] = rows;
  if (first === undefined || first.right === first.asked) return [];
  const least = first.right / first.asked;
  return rows.filter(({ right, asked }) => right / asked === least);
}

/** The score of a sitting that was handed in and whose cases this edition knows; null for any other. */
export function scoreOf(attempt: ExamAttempt): ExamScore | null {
  const key = examKey(attempt);
  if (key === null || attempt.finishedAt === undefined) return null;
  return examScore(judgedCases(attempt, key));
}

/** The latest scored sitting of each phase that is not kept back for a teacher; null where one is missing. */
export function change(
  exams: readonly ExamAttempt[],
): { readonly pre: ExamScore; readonly post: ExamScore } | null {
  const latest = (phase: ExamAttempt['phase']) => {
    const scored = exams.filter((exam) => exam.phase === phase && exam.reveal !== 'teacher');
    const [found] = scored
      .filter((exam) => scoreOf(exam) !== null)
      .toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
    return found ? scoreOf(found) : null;
  };
  const [pre, post] = [latest('pre'), latest('post')];
  return pre && post ? { pre, post } : null;
}
