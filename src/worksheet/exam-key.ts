// The reference verdicts of an exam, from its seed alone.
import type { VerdictId } from './ids.ts';

/** The reference of one case. */
export interface KeyedCase {
  readonly technique: string;
  readonly verdict: VerdictId;
}

/** The reference of every case of an exam, by case. */
export type ExamKey = ReadonlyMap<string, KeyedCase>;

/** Gives the key of an exam; null for a version of the generator that this edition does not know. */
export type ExamKeyOf = (exam: {
  readonly seed: number;
  readonly version: number;
}) => ExamKey | null;

/** The key of an exam; no generator stands yet, so no version is known. */
export const examKey: ExamKeyOf = () => null;
