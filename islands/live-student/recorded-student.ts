// The recorded run of a watched student, from the samples of its record: what the page draws before the reader trains.
import type { RunRecord } from '#src/measure/record.ts';
import { type studentRunDefaults, watchedStudents } from '#src/train/student-arms.ts';
import type { WatchedStudentRun } from './contract.ts';

/** The run as it is drawn; throws where the record is of no student that is watched. */
export function recordedStudent({
  samples,
  parameters,
  summary,
}: Pick<RunRecord, 'samples' | 'parameters' | 'summary'>): WatchedStudentRun {
  const student = watchedStudents.find((known) => known === parameters['student']);
  if (!student) throw new RangeError(`student-training: student ${parameters['student']}`);
  const number = (name: keyof typeof studentRunDefaults) => Number(parameters[name]);
  const at = (name: string, i: number) => samples[name]?.[i] ?? Number.NaN;
  const arm = (name: string, i: number) => ({
    loss: at(`${name}.loss`, i),
    right: at(`${name}.right`, i),
  });
  return {
    options: {
      student,
      steps: number('steps'),
      batch: number('batch'),
      temperature: number('temperature'),
      mixing: number('mixing'),
      seed: number('seed'),
    },
    teacherRight: at('teacher.right', 0),
    prompts: summary['right.teacher']?.n ?? Number.NaN,
    points: (samples['step'] ?? []).map((step, i) => ({
      step,
      alone: arm('alone', i),
      taught: arm('taught', i),
    })),
  };
}
