// The two exemplars with their audits and points, from the runs recorded for this book. Nothing about them is typed
// but what a reader would type.
import type { Locale } from '#src/book/locales.ts';
import type { RunRecord } from '#src/measure/record.ts';
import { type Audit, audit } from '#src/worksheet/audit.ts';
import type { World } from '#src/worksheet/citation.ts';
import { speculative } from '#src/worksheet/definitions/speculative.ts';
import { excellentAnswers, filledWorksheet, insufficientAnswers } from '#src/worksheet/exemplar.ts';
import { currentAttempt } from '#src/worksheet/machine.ts';
import { type RubricLine, rubricResult } from '#src/worksheet/rubric.ts';
import type { Attempt } from '#src/worksheet/schema.ts';
import { awardedByHand, type ExemplarId, exemplarPredictions, exemplarWords } from './words.ts';

/** A filled-in worksheet and what follows from it. */
export interface Exemplar {
  readonly attempt: Attempt;
  readonly audit: Audit;
  readonly lines: readonly (RubricLine & { readonly met: boolean })[];
  readonly points: number;
  readonly of: number;
}

/** The technique that both judge. */
export const exemplarDefinition = speculative;

/** An exemplar in one language among recorded runs; `current` is what this build holds for current. */
export function exemplar(
  id: ExemplarId,
  locale: Locale,
  { runs, current }: { readonly runs: readonly RunRecord[]; readonly current: World['current'] },
): Exemplar {
  const definition = exemplarDefinition;
  const [latest] = runs.toSorted((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt));
  const world: World = {
    runs: new Map(runs.map((run) => [run.id, run])),
    current,
    // The exemplar's reader measured on the machine of the recorded runs.
    installation: latest?.environment.installation ?? '',
  };
  const given = { predictions: exemplarPredictions[id], words: exemplarWords[id][locale] };
  const answers =
    id === 'excellent'
      ? excellentAnswers(definition, world, given)
      : insufficientAnswers(definition, given);
  const now = latest?.startedAt ?? new Date(0).toISOString();
  const worksheet = filledWorksheet(definition, answers, { id: `exemplar.${id}`, now });
  const attempt = currentAttempt(worksheet);
  const audited = audit(definition, worksheet, world, attempt);
  const lines = rubricResult(definition, attempt, audited).map((line) => ({
    ...line,
    met: line.judged === 'met' || (line.judged === 'self' && awardedByHand[id].includes(line.id)),
  }));
  const sum = (counted: readonly RubricLine[]) =>
    counted.reduce((total, { points }) => total + points, 0);
  const points = sum(lines.filter(({ met }) => met));
  return { attempt, audit: audited, lines, points, of: sum(lines) };
}
