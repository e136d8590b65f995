// The reference verdicts of an exam, from its seed alone.
import type { TechniqueId } from '#src/core/workload/technique-ids.ts';
import { examSlots } from './exam/slots.ts';
import type { VerdictId } from './ids.ts';

/** The reference of one case. */
export interface KeyedCase {
  readonly technique: TechniqueId;
  readonly verdict: VerdictId;
}

/** The reference of every case of an exam, by case. */
export type ExamKey = ReadonlyMap<string, KeyedCase>;

/** Gives the key of an exam; null for a version of the generator that this edition does not know. */
export type ExamKeyOf = (exam: {
  readonly seed: number;
  readonly version: number;
}) => ExamKey | null;

/** The version of the generator: raised whenever a seed would make other cases. */
export const examVersion = 1;

/** The key of an exam. */
export const examKey: ExamKeyOf = ({ seed, version }) =>
  version === examVersion
    ? new Map(
        examSlots(seed).map(({ caseId, technique, verdict }) => [caseId, { technique, verdict }]),
      )
    : null;
