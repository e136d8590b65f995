// What the exam's page asks of its worker: the cases of a seed. Finding one can take longer than a page may stand still.
import type { ExamCase } from '#src/worksheet/exam/exam-case.ts';
import type { ExamPresets } from '#src/worksheet/exam/presets.ts';

/** Which exam, and what its cases are made from. */
export interface CasesWanted {
  readonly seed: number;
  readonly presets: ExamPresets;
}

/** How far the making is. */
export interface CasesProgress {
  readonly made: number;
  readonly of: number;
}

/** Every case of the exam in the order asked. */
export type CasesMade = readonly ExamCase[];
