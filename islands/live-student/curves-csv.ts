// The curves of a watched student as CSV (RFC 4180, decimal points): a row a point and training.
import { studentArms } from '#src/train/student-arms.ts';
import type { WatchedStudentRun } from './contract.ts';

/** One line a point and training, and one for the teacher, which does not learn. */
export function studentCsv({
  points,
  teacherRight,
}: Pick<WatchedStudentRun, 'points' | 'teacherRight'>): string {
  const lines = points.flatMap((point) =>
    studentArms.map((arm) =>
      [point.step, arm, ...[point[arm].loss, point[arm].right].map(sixDigits)].join(','),
    ),
  );
  const teacher = `0,teacher,,${sixDigits(teacherRight)}`;
  return `${['step,training,loss,right', teacher, ...lines].join('\r\n')}\r\n`;
}

function sixDigits(value: number): number {
  return Number(value.toPrecision(6));
}
