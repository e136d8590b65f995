// The standing of every worksheet of a collection whose technique this edition judges.
import type { RunRecord } from '#src/measure/record.ts';
import type { World } from '#src/worksheet/citation.ts';
import { type Standing, standingOf } from '#src/worksheet/portfolio.ts';
import type { Worksheet } from '#src/worksheet/schema.ts';
import { judgedTechnique } from './judged.ts';

/** Worksheets and the runs they may cite, of one installation. */
export interface Judgeable {
  readonly worksheets: readonly Worksheet[];
  readonly runs: readonly RunRecord[];
  readonly installation: string;
}

/** Audits every worksheet against the runs beside it; `current` is what this build holds for current. */
export function standingsOf(
  { worksheets, runs, installation }: Judgeable,
  current: World['current'],
): readonly Standing[] {
  const world = { runs: new Map(runs.map((run) => [run.id, run])), current, installation };
  return worksheets.flatMap((worksheet) => {
    const judged = judgedTechnique(worksheet.definition.id);
    return judged ? [standingOf(judged.definition, worksheet, world)] : [];
  });
}
