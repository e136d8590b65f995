// What the class view asks of its worker. Files are read, joined and audited there, so that the page never stands still.

import type { Locale } from '#src/book/locales.ts';
import type { World } from '#src/worksheet/citation.ts';
import type { ClassReport } from '#src/worksheet/class/class-report.ts';

/** The files of a class, what this build holds for current, and the language in which a refused form is told of. */
export interface ClassFiles {
  readonly files: readonly File[];
  readonly current: World['current'];
  readonly locale: Locale;
}

/** How far reading is. */
export interface ClassProgress {
  readonly read: number;
  readonly of: number;
}

/** A filled form that was refused: its file and why, in lines. */
export interface RefusedForm {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The report, and the files that gave nothing: refused forms, what the browser could not read, forms without a reader. */
export interface ClassOutcome {
  readonly report: ClassReport;
  readonly forms: readonly RefusedForm[];
  readonly unreadable: readonly string[];
  readonly unopened: readonly string[];
}
