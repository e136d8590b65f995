// What the page and the worker that teaches say to each other.
import type { StudentRunOptions } from '#src/train/student-arms.ts';
import type { StudentPoint } from '#src/train/student-points.ts';

/** What does not change while a run goes on. */
export interface StudentShape {
  readonly options: StudentRunOptions;
  /** Share of the watched prompts that the teacher answers wholly right. */
  readonly teacherRight: number;
  /** How many prompts are watched. */
  readonly prompts: number;
}

/** A run as it is drawn: its shape and what has come of it. */
export interface WatchedStudentRun extends StudentShape {
  readonly points: readonly StudentPoint[];
}

/** What `start` is called with. */
export interface StudentPayload {
  readonly options: StudentRunOptions;
  /** Where the book's files stand, `BASE_URL` resolved by the page. */
  readonly base: string;
}

/** What a few steps gave. */
export interface StudentAdvance {
  readonly step: number;
  readonly done: boolean;
  readonly points: readonly StudentPoint[];
}
