// The reader's progress through the modules, from what stands in the store.
import type { RunRecord } from '#src/measure/record.ts';
import type { World } from '#src/worksheet/citation.ts';
import { judgeExit } from '#src/worksheet/exit.ts';
import {
  checkpointState,
  type ModuleProgress,
  progressId,
  seenOf,
} from '#src/worksheet/progress.ts';
import type { StoredResponse } from '#src/worksheet/response.ts';
import type { ModuleId } from '#src/worksheet/roadmap.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import { checkpointId } from '../module/checkpoint-id.ts';
import type { ShownModule } from './shown-module.ts';

/** What a reader made that tells of progress. */
export interface Made {
  readonly responses: readonly StoredResponse[];
  readonly worksheets: readonly Worksheet[];
  readonly runs: readonly RunRecord[];
}

/** The progress in each of these modules. */
export function readerProgress(
  modules: readonly ShownModule[],
  { responses, worksheets, runs }: Made,
  current: World['current'],
): ReadonlyMap<ModuleId, ModuleProgress> {
  return new Map(
    modules.map(({ id, sections, rule }) => [
      id,
      {
        sections,
        seen: seenOf(
          responses.find((response) => response.id === progressId(id)),
          sections,
        ),
        measured: rule === null ? 'not-measured' : judgeExit(rule, runs, current).outcome,
        checkpoint: checkpointState(checkpointId(id), 'decide', worksheets),
      },
    ]),
  );
}
