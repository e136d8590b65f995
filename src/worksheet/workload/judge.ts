// The judgement of a workload: for every technique the case that its appraisal makes, the word that the rules give it,
// and the condition that would change the word.
import { type TechniqueId, techniqueIds } from '#src/core/workload/technique-ids.ts';
import type { Workload } from '#src/core/workload/workload.ts';
import { type Case, type Supported, supportedVerdict } from '../rules.ts';
import { flipOf, type WorkloadFlip } from './flip.ts';
import { standingOf } from './standing.ts';
import type { Appraisal } from './technique.ts';
import { techniques } from './techniques.ts';

/** A technique judged for a workload. */
export interface TechniqueJudgement extends Appraisal {
  readonly technique: TechniqueId;
  readonly leastGain: number;
  readonly case: Case;
  readonly supported: Supported;
  readonly flip: WorkloadFlip;
}

/** Judges one technique. */
export function judgeTechnique(id: TechniqueId, workload: Workload): TechniqueJudgement {
  const technique = techniques[id];
  const appraisal = technique.appraise(workload);
  const flip = flipOf(technique, workload, appraisal);
  const judged: Case = {
    ...standingOf(appraisal, technique),
    flip: flip.side,
    plausible: flip.plausible,
  };
  return {
    ...appraisal,
    technique: id,
    leastGain: technique.leastGain,
    case: judged,
    supported: supportedVerdict(judged),
    flip,
  };
}

/** Judges every technique. */
export function judgeWorkload(
  workload: Workload,
): Readonly<Record<TechniqueId, TechniqueJudgement>> {
  const judged = techniqueIds.map((id) => [id, judgeTechnique(id, workload)] as const);
  return Object.fromEntries(judged) as Record<TechniqueId, TechniqueJudgement>;
}
