// What the class view asks of its worker. Files are read, joined and audited there, so that the page never stands still.

import type { World } from '#src/worksheet/citation.ts';
import type { ClassReport } from '#src/worksheet/class/class-report.ts';

/** The files of a class, and what this build holds for current. */
export interface ClassFiles {
  readonly files: readonly File[];
  readonly current: World['current'];
}

/** How far reading is. */
export interface ClassProgress {
  readonly read: number;
  readonly of: number;
}

/** The report, and the names of files that the browser could not read. */
export interface ClassOutcome {
  readonly report: ClassReport;
  readonly unreadable: readonly string[];
}
