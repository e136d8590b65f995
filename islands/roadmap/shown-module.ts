// A module as the shell hands it to the page.
import type { ExitRule } from '#src/worksheet/exit.ts';
import type { ModuleId } from '#src/worksheet/roadmap.ts';

/** Its sections and, where it has a checkpoint, its exit criterion. */
export interface ShownModule {
  readonly id: ModuleId;
  readonly sections: readonly string[];
  readonly rule: ExitRule | null;
}
