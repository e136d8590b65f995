// The book's judgement of a technique by the runs it recorded itself, in the page or natively: the same rules that
// judge a reader's evidence.
import type { RunRecord } from '#src/measure/record.ts';
import { citableEstimates } from '#src/worksheet/citation.ts';
import type { Definition } from '#src/worksheet/definition.ts';
import { gatherEvidence } from '#src/worksheet/evidence.ts';
import { type ReferenceJudgement, referenceJudgement } from '#src/worksheet/reference.ts';

/** A judgement, and the quantities for which nothing was recorded. */
export interface RecordedVerdict {
  readonly judgement: ReferenceJudgement;
  readonly missing: readonly string[];
}

/** Judges a technique by recorded runs: each quantity cites the first of them that measured it. */
export function recordedVerdict(
  definition: Definition,
  runs: readonly RunRecord[],
): RecordedVerdict {
  const citations = Object.fromEntries(
    Object.entries(definition.quantities).flatMap(([id, quantity]) => {
      const cited = runs.flatMap((run) => {
        const [estimate] = citableEstimates(quantity, run);
        return estimate === undefined ? [] : [{ run: run.id, estimate }];
      });
      return cited.length === 0 ? [] : [[id, cited.slice(0, 1)]];
    }),
  );
  const evidence = gatherEvidence(definition, citations, {
    runs: new Map(runs.map((run) => [run.id, run])),
    current: { experiments: {}, artefacts: {} },
    installation: runs[0]?.environment.installation ?? '',
  });
  return {
    judgement: referenceJudgement(definition, evidence),
    missing: definition.evidence.filter((quantity) => !evidence.intervals.has(quantity)),
  };
}
