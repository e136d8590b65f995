// The two trainings of a student that are watched side by side, and the students that can be: names alone, for pages.

/** By itself, and with a teacher. */
export const studentArms = ['alone', 'taught'] as const;
/** One of them. */
export type StudentArm = (typeof studentArms)[number];

/** The students that can be watched: the small dense model and one smaller still, for they are quick. */
export const watchedStudents = ['draft', 'tiny-dense'] as const;
/** One of them. */
export type WatchedStudent = (typeof watchedStudents)[number];

/** What decides a run; with one runtime the same numbers give the same run. */
export interface StudentRunOptions {
  readonly student: WatchedStudent;
  readonly steps: number;
  /** Examples a step. */
  readonly batch: number;
  /** T: what the logits of teacher and student are divided by. */
  readonly temperature: number;
  /** α: the teacher's share of the loss. */
  readonly mixing: number;
  readonly seed: number;
}

/** What the page and the record run unless the reader chooses otherwise. */
export const studentRunDefaults: StudentRunOptions = {
  student: 'draft',
  steps: 800,
  batch: 64,
  temperature: 3,
  mixing: 0.7,
  seed: 1,
};
